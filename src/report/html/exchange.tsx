import type { Exchange } from '../../target/target.ts'
import { formatDuration, formatNumber, formatStatus, shorten } from '../text.ts'
import type { Limit } from './evidence.ts'
import { showHeaders, type UsualHeaders } from './headers.tsx'
import { indentJson } from './indent.ts'

/** What went over the wire for one call, behind one line that says how it went. */
export function ExchangeBlock(props: {
  exchange: Exchange
  title: string
  limit: Limit
  usual: UsualHeaders
  id?: string
}) {
  const { exchange, title, limit, usual } = props
  const { request, response, failure } = exchange
  return (
    <details class="exchange" id={props.id}>
      <summary>
        <small>{title}</small> <CallLine exchange={exchange} />{' '}
        <small>
          {exchange.via === 'wire' ? 'signed by us' : 'by the SDK'},{' '}
          {formatDuration(exchange.durationMs)}
        </small>
      </summary>
      <div class="wire">
        <Message
          title={`Request: ${request.method} ${request.url}`}
          headers={showHeaders(request.headers, usual.request)}
          body={request.body}
          limit={limit}
        />
        {response && (
          <Message
            title={`Response: ${formatStatus(response.status)}`}
            headers={showHeaders(response.headers, usual.response)}
            body={response.body}
            limit={limit}
          />
        )}
      </div>
      {failure && (
        <p class="aside">
          No answer ({failure.kind}): <bdi>{failure.message}</bdi>
        </p>
      )}
      <SdkView sdk={exchange.sdk} />
    </details>
  )
}

function SdkView({ sdk }: { sdk: Exchange['sdk'] }) {
  if (!sdk?.exception) return null
  return (
    <p class="aside">
      The SDK threw <code>{sdk.exception}</code>
      {sdk.message && (
        <>
          : <bdi>{shorten(sdk.message, 500).text}</bdi>
        </>
      )}
    </p>
  )
}

/** `POST /meetings → 201 Created`. */
export function CallLine({ exchange: { request, response, failure } }: { exchange: Exchange }) {
  return (
    <code>
      {request.method} {shorten(request.url, 200).text} →{' '}
      {response ? formatStatus(response.status) : (failure?.kind ?? 'no answer')}
    </code>
  )
}

function Message(props: { title: string; headers: string; body: string; limit: Limit }) {
  const indented = indentJson(props.body)
  const body = shorten(indented, props.limit.body)
  const headers = shorten(props.headers, props.limit.headers)
  return (
    <figure>
      <figcaption>{shorten(props.title, 2000).text}</figcaption>
      <pre {...(mayScroll(`${headers.text}\n\n${body.text}`) && { tabIndex: 0 })}>
        {headers.text && <small>{`${headers.text}\n\n`}</small>}
        {body.text}
      </pre>
      <CutNote cut={body.cut + headers.cut} of={indented.length + props.headers.length} />
    </figure>
  )
}

/** What may be higher than its box has to be reached with the keyboard; 45 columns are narrow. */
const mayScroll = (text: string): boolean => text.split('\n').length + text.length / 45 > 18

/** Says how much is missing and where it is. */
export function CutNote({ cut, of }: { cut: number; of: number }) {
  if (!cut) return null
  return (
    <p class="cut">
      … {formatNumber(cut)} of {formatNumber(of)} characters cut; report.json has the rest.
    </p>
  )
}
