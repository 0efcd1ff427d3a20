import type { Finding } from '../../runner/match.ts'
import { describeExpected, describeGot } from '../finding.ts'
import { shorten } from '../text.ts'
import { CutNote } from './exchange.tsx'

const valueLimit = 2000

/** Every mismatch, one a row. */
export function FindingTable({ findings, caption }: { findings: Finding[]; caption: string }) {
  return (
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table class="findings">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Path</th>
            <th scope="col">Expected</th>
            <th scope="col">Got</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, index) => (
            <tr key={index}>
              <td>{finding.kind}</td>
              <td>
                <bdi class="code">{finding.path}</bdi>
              </td>
              <td>
                <Value text={describeExpected(finding)} />
              </td>
              <td>
                <Value text={describeGot(finding)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Value({ text }: { text: string }) {
  const short = shorten(text, valueLimit)
  return (
    <>
      <bdi class="code">{short.text}</bdi>
      <CutNote cut={short.cut} of={text.length} />
    </>
  )
}
