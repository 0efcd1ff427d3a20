/**
 * The page's script: theme, filters kept in the address, links into folded parts. Plain text,
 * because a function printed by a bundler may call names that the page does not have.
 */
export const script = String.raw`(() => {
  'use strict'
  const root = document.documentElement
  const byId = (id) => document.getElementById(id)
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  root.classList.add('js')

  const themes = ['auto', 'light', 'dark']
  let theme = 'auto'
  try { theme = localStorage.getItem('chime-conformance-theme') || 'auto' } catch {}
  const showTheme = () => {
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
    if (byId('theme')) byId('theme').textContent = 'Theme: ' + theme
  }
  showTheme()

  const startTheme = () => {
    showTheme()
    byId('theme').addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length]
      try { localStorage.setItem('chime-conformance-theme', theme) } catch {}
      showTheme()
    })
  }

  let cases, members, operations, chips
  const isFolder = (element) => element.tagName === 'DETAILS'

  const readFilters = () => ({
    verdicts: chips.filter((chip) => chip.ariaPressed === 'true').map((chip) => chip.dataset.verdict),
    level: byId('level').value,
    evidence: byId('evidence').value,
    words: byId('search').value.toLowerCase().split(/\s+/).filter(Boolean),
  })

  const fits = (one, filters) =>
    (!filters.verdicts.length || filters.verdicts.includes(one.element.dataset.v)) &&
    (!filters.level || one.element.dataset.l === filters.level) &&
    (!filters.evidence || one.element.dataset.e.split(' ').includes(filters.evidence)) &&
    (!filters.words.length || filters.words.every((word) => readText(one).includes(word)))

  const readText = (one) => (one.text ??= (one.element.id + ' ' + one.element.textContent).toLowerCase())

  const applyFilters = () => {
    const filters = readFilters()
    const active = filters.verdicts.length + filters.words.length > 0 || filters.level || filters.evidence
    let shown = 0
    for (const one of cases) {
      const fit = fits(one, filters)
      one.element.hidden = !fit
      if (fit) shown++
    }
    for (const member of members) {
      member.element.hidden = !member.cases.some((element) => !element.hidden)
      member.element.open = active ? !member.element.hidden : member.open
    }
    for (const operation of operations) {
      operation.hidden = !operation.querySelector('.case:not([hidden])')
    }
    document.querySelector('.none').hidden = shown > 0 || !cases.length
    byId('shown').textContent = active ? shown + ' of ' + cases.length + ' cases' : cases.length + ' cases'
  }

  const writeAddress = () => {
    const filters = readFilters()
    const hash = new URLSearchParams()
    if (filters.verdicts.length) hash.set('verdict', filters.verdicts.join(','))
    if (filters.level) hash.set('level', filters.level)
    if (filters.evidence) hash.set('evidence', filters.evidence)
    if (byId('search').value) hash.set('q', byId('search').value)
    const text = hash.toString()
    history.replaceState(null, '', text ? '#' + text : location.pathname + location.search)
  }

  const setFilters = (hash) => {
    const verdicts = (hash.get('verdict') || '').split(',')
    for (const chip of chips) chip.ariaPressed = String(verdicts.includes(chip.dataset.verdict))
    for (const name of ['level', 'evidence']) {
      byId(name).value = hash.get(name) || ''
      if (byId(name).selectedIndex < 0) byId(name).value = ''
    }
    byId('search').value = hash.get('q') || ''
    applyFilters()
  }

  const followAddress = () => {
    const hash = location.hash.slice(1)
    if (/^(verdict|level|evidence|q)=/.test(hash)) {
      setFilters(new URLSearchParams(hash))
      byId('cases').scrollIntoView()
      return
    }
    let id = hash
    try { id = decodeURIComponent(hash) } catch {}
    const target = id && byId(id)
    if (!target) return
    if (target.closest('[hidden]')) setFilters(new URLSearchParams())
    for (let one = target; one; one = one.parentElement) if (isFolder(one)) one.open = true
    target.scrollIntoView()
  }

  const startFilters = () => {
    chips = all('[data-verdict]')
    cases = all('.case').map((element) => ({ element }))
    members = all('#cases .member').map((element) => ({
      element,
      open: element.open,
      cases: all('.case', element),
    }))
    operations = all('.operation')
    const change = () => { applyFilters(); writeAddress() }
    for (const chip of chips) {
      chip.addEventListener('click', () => {
        chip.ariaPressed = String(chip.ariaPressed !== 'true')
        change()
      })
    }
    let pause
    byId('search').addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(change, 120) })
    for (const name of ['level', 'evidence']) byId(name).addEventListener('change', change)
    byId('filters').addEventListener('submit', (event) => event.preventDefault())
    byId('filters').addEventListener('reset', (event) => {
      event.preventDefault()
      setFilters(new URLSearchParams())
      writeAddress()
    })
  }

  const startFolding = () => {
    const button = byId('unfold')
    button.addEventListener('click', () => {
      const unfold = button.textContent.trim() === 'Unfold'
      for (const { element } of members) element.open = unfold
      for (const { element } of cases) if (!element.hidden) element.open = unfold
      button.textContent = unfold ? 'Fold' : 'Unfold'
    })
    // A shared exchange is looked at where it is asked for.
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a.shared')
      const block = link && byId(link.hash.slice(1))
      if (!block) return
      event.preventDefault()
      const copy = block.cloneNode(true)
      copy.removeAttribute('id')
      copy.open = true
      copy.querySelector('small').textContent = link.querySelector('small').textContent
      link.replaceWith(copy)
      copy.querySelector('summary').focus()
    })
  }

  const startKeys = () => {
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, select, textarea')
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault()
        byId('search').focus()
      }
    })
  }

  document.addEventListener('DOMContentLoaded', () => {
    startTheme()
    startFilters()
    startFolding()
    startKeys()
    followAddress()
    addEventListener('hashchange', followAddress)
  })
})()`
