import { defineConfig } from 'vitest/config'

/** For the one run in which the harness has to report failures. */
export default defineConfig({
  test: {
    include: ['doubles/harness-on-null-server.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
