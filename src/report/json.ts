import type { Report } from './report.ts'

/** `report.json`: the report as it is; what acts on terminals or hides from readers is escaped. */
export function renderJson(report: Report): string {
  return JSON.stringify(report).replace(invisible, escapeUnit) + '\n'
}

// JSON.stringify escapes what is below U+0020. These can stand in strings only, so \u is legal.
const invisible = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
