import { createHash } from 'node:crypto'
import type { Report } from '../report.ts'
import { conclude } from '../conclusion.ts'
import { CasesSection } from './cases.tsx'
import { CausesSection } from './causes.tsx'
import { ClausesSection } from './clauses.tsx'
import { FiguresSection } from './figures.tsx'
import { Header } from './header.tsx'
import { OperationsSection } from './operations.tsx'
import { script } from './script.ts'
import { style } from './style.ts'

/** The whole document; expects a report whose texts are escaped. */
export function Page({ report }: { report: Report }) {
  return (
    <html lang="en">
      <Head report={report} />
      <body>
        <a class="skip" href="#cases">
          Skip to the cases
        </a>
        <Navigation hasCauses={report.causes.length > 0} />
        <Header report={report} />
        <main>
          <FiguresSection report={report} />
          <OperationsSection report={report} />
          <CausesSection causes={report.causes} />
          <CasesSection report={report} />
          <ClausesSection clauses={report.clauses} />
        </main>
        <footer>
          Made by {report.tool.name} {report.tool.version}. Everything on this page, uncut, is in
          report.json. A pass says that the answers were as documented; it says nothing about media.
        </footer>
      </body>
    </html>
  )
}

function Head({ report }: { report: Report }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{`${report.target.name}: ${conclude(report).sentence}`}</title>
      <link rel="icon" href={`data:image/svg+xml;base64,${icon}`} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </head>
  )
}

function Navigation({ hasCauses }: { hasCauses: boolean }) {
  const sections = ['Figures', 'Operations', ...(hasCauses ? ['Causes'] : []), 'Cases', 'Clauses']
  return (
    <nav class="sections" aria-label="Sections of this page">
      <span class="brand">chime-conformance</span>
      {sections.map((name) => (
        <a href={`#${name.toLowerCase()}`} key={name}>
          {name}
        </a>
      ))}
      <button type="button" id="theme" class="needs-script">
        Theme: auto
      </button>
    </nav>
  )
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

// Nothing but this very script and style may act; no address may be reached.
const contentPolicy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const icon = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
    '<rect width="16" height="16" rx="4" fill="#2f6f5e"/>' +
    '<path d="M4 8.5l2.6 2.6L12 5.5" fill="none" stroke="#fff" stroke-width="2"/></svg>',
).toString('base64')
