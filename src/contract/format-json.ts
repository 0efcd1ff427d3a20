/** Writes JSON as prettier leaves it: a list of plain values stays on one line where it fits. */
export function formatJson(value: unknown, width = 100): string {
  return `${write(value, 0, 0, width)}\n`
}

function write(value: unknown, depth: number, column: number, width: number): string {
  const pad = '  '.repeat(depth + 1)
  const end = `\n${'  '.repeat(depth)}`
  if (Array.isArray(value)) {
    if (!value.length) return '[]'
    const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
    const isPlain = value.every((one) => typeof one !== 'object' || one === null)
    if (isPlain && column + line.length < width) return line
    const items = value.map((one) => pad + write(one, depth + 1, pad.length, width))
    return `[\n${items.join(',\n')}${end}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  if (!entries.length) return '{}'
  const lines = entries.map(([key, one]) => {
    const head = `${pad}${JSON.stringify(key)}: `
    return head + write(one, depth + 1, head.length, width)
  })
  return `{\n${lines.join(',\n')}${end}}`
}
