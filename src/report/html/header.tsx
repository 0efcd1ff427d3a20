import type { ComponentChildren } from 'preact'
import { conclude } from '../conclusion.ts'
import type { Report } from '../report.ts'
import { formatDuration, formatNumber } from '../text.ts'

const moodSigns = { good: '✓', bad: '✗', open: '?' }

/** The answer in words, what weakens it, and what was asked of whom. */
export function Header({ report }: { report: Report }) {
  const { mood, sentence, warnings } = conclude(report)
  return (
    <header class="top">
      <p class="kicker">
        Does this endpoint behave as Amazon documents the Chime SDK Meetings API (
        {report.contract.api})?
      </p>
      <h1 class={`mood-${mood}`}>
        <span class="seal" aria-hidden="true">
          {moodSigns[mood]}
        </span>
        <span>{sentence}.</span>
      </h1>
      {warnings.length > 0 && (
        <ul class={report.complete ? 'warnings' : 'warnings loud'} aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning}>
              <bdi>{warning}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Facts report={report} />
    </header>
  )
}

function Facts({ report }: { report: Report }) {
  const { target, contract, suite } = report
  return (
    <dl class="facts">
      <Fact name="Target">
        <bdi>{target.name}</bdi> <span class="muted">({target.kind})</span>
      </Fact>
      <Fact name="Endpoint">
        <bdi class="code">{target.endpoint}</bdi>
      </Fact>
      <Fact name="Region">
        <bdi>{target.region}</bdi>
      </Fact>
      <Fact name="Date">
        <time dateTime={report.startedAt}>{formatDate(report.startedAt)}</time>
      </Fact>
      <Fact name="Duration">
        {formatDuration(report.durationMs)}{' '}
        <span class="muted">({formatNumber(report.requests)} calls)</span>
      </Fact>
      <Fact name="Cases">
        {formatNumber(report.cases.length)} judged{' '}
        <span class="muted">
          of {formatNumber(suite.selected)} selected of {formatNumber(suite.cases)}
        </span>
        {suite.patterns.length > 0 && <span class="muted"> by {suite.patterns.join(' ')}</span>}
      </Fact>
      <Fact name="Seed">
        <bdi class="code">{report.seed}</bdi>
      </Fact>
      <Fact name="Contract">
        model {contract.model} <Digest text={contract.digest} />
      </Fact>
      <Fact name="Suite">
        {report.tool.name} {report.tool.version} <Digest text={suite.digest} />
      </Fact>
      <Fact name="Exit code">{report.exitCode}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Digest = ({ text }: { text: string }) => (
  <span class="code muted digest" title={text}>
    {text}
  </span>
)

const formatDate = (startedAt: string): string =>
  `${startedAt.slice(0, 10)} ${startedAt.slice(11, 16)} UTC`
