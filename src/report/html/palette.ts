/** Colours by role. Text colours reach a contrast of 4.5 on every ground they stand on. */
const light = {
  ground: '#f8f9fa',
  panel: '#ffffff',
  soft: '#f0f2f4',
  line: '#dfe3e8',
  text: '#1a1f26',
  muted: '#59636e',
  link: '#1a5fb4',
  good: '#116b38',
  bad: '#b3231a',
  warn: '#8a5200',
  calm: '#4b5a6b',
  'good-fill': '#4fae7a',
  'bad-fill': '#d6524a',
  'warn-fill': '#dd9f3c',
  'calm-fill': '#a3afbd',
  'note-fill': '#6c9bd9',
  'good-ground': '#e9f6ee',
  'bad-ground': '#fdeeed',
  'warn-ground': '#fdf4e3',
}

const dark: typeof light = {
  ground: '#101318',
  panel: '#171b21',
  soft: '#1e242b',
  line: '#2c333c',
  text: '#e3e7ec',
  muted: '#98a3af',
  link: '#8bb6f5',
  good: '#63cf92',
  bad: '#ff958c',
  warn: '#eeb35c',
  calm: '#a9b6c4',
  'good-fill': '#3c9566',
  'bad-fill': '#cf5a52',
  'warn-fill': '#bd8630',
  'calm-fill': '#5c6875',
  'note-fill': '#4c7cba',
  'good-ground': '#14281d',
  'bad-ground': '#2e1a1a',
  'warn-ground': '#2b2315',
}

const declare = (colours: typeof light): string =>
  Object.entries(colours)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';')

/** Light, dark by the reader's setting or choice; on paper always light. */
export const palette = `
:root{color-scheme:light;${declare(light)}}
@media screen and (prefers-color-scheme:dark){
:root:not([data-theme=light]){color-scheme:dark;${declare(dark)}}
}
@media screen{
:root[data-theme=dark]{color-scheme:dark;${declare(dark)}}
}`
