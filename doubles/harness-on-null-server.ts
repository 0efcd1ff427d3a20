import { describeConformance } from '../src/vitest/describe-conformance.ts'
import { nullAnswers, startServer } from './null-server.ts'

/** Run by src/vitest/describe-conformance.test.ts in a vitest of its own: everything has to fail. */
const server = await startServer(nullAnswers['always 200 {}'])
await describeConformance('a server that knows nothing', {
  endpoint: server.url,
  patterns: ['CreateMeeting/http', 'CreateMeeting/TenantIds.member'],
})
