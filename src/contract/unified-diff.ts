/** One line of a comparison: kept, taken out or put in. */
type Edit = readonly [' ' | '-' | '+', string]

const context = 3

/** A unified diff of two texts that `git apply` accepts; empty when they are equal. */
export function diffFile(path: string, before: string | null, after: string | null): string {
  if (before === after) return ''
  const hunks = makeHunks(diffLines(splitLines(before), splitLines(after)))
  return [
    `diff --git a/${path} b/${path}`,
    ...(before === null ? ['new file mode 100644'] : []),
    ...(after === null ? ['deleted file mode 100644'] : []),
    `--- ${before === null ? '/dev/null' : `a/${path}`}`,
    `+++ ${after === null ? '/dev/null' : `b/${path}`}`,
    ...hunks,
    '',
  ].join('\n')
}

/** Our files end with a line break, so that no line is without one. */
const splitLines = (text: string | null): string[] =>
  text ? text.replace(/\n$/, '').split('\n') : []

function diffLines(before: string[], after: string[]): Edit[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const keep = (line: string): Edit => [' ', line]
  return [
    ...before.slice(0, head).map(keep),
    ...diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(keep),
  ]
}

/** The longest common subsequence; specs have about a thousand lines, so a table is small enough. */
function diffMiddle(before: string[], after: string[]): Edit[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      edits.push([' ', before[i]!])
      i += 1
      j += 1
    } else if (
      j >= after.length ||
      (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      edits.push(['-', before[i]!])
      i += 1
    } else {
      edits.push(['+', after[j]!])
      j += 1
    }
  }
  return edits
}

function makeHunks(edits: Edit[]): string[] {
  const changed = edits.flatMap(([mark], index) => (mark === ' ' ? [] : [index]))
  const ranges: [number, number][] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last && index - last[1] <= 2 * context) last[1] = index
    else ranges.push([index, index])
  }
  return ranges.flatMap(([first, last]) => {
    const start = Math.max(0, first - context)
    return makeHunk(edits.slice(0, start), edits.slice(start, last + context + 1))
  })
}

function makeHunk(above: Edit[], lines: Edit[]): string[] {
  const count = (edits: Edit[], skipped: '-' | '+'): number =>
    edits.filter(([mark]) => mark !== skipped).length
  const range = (skipped: '-' | '+'): string => {
    const length = count(lines, skipped)
    return `${count(above, skipped) + (length ? 1 : 0)},${length}`
  }
  return [`@@ -${range('+')} +${range('-')} @@`, ...lines.map(([mark, line]) => mark + line)]
}
