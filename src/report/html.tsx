import { renderToString } from 'preact-render-to-string'
import { escapeDeep } from './escape.ts'
import { Page } from './html/page.tsx'
import type { Report } from './report.ts'

/** One self-contained page: no request leaves it, and nothing the target sent can act in it. */
export function renderHtml(report: Report): string {
  const page = renderToString(<Page report={escapeDeep(report, true)} />)
  return `<!doctype html>\n${bareQuotes(page)}\n`
}

// Preact writes every quote as an entity, which makes JSON a third longer. In the text of a <pre>
// a bare quote means nothing, and no text can end a <pre>: every < of it is an entity.
const bareQuotes = (page: string): string =>
  page.replace(/<pre[ >][^]*?<\/pre>/g, (block) => block.replaceAll('&quot;', '"'))
