import { turnAway } from './errors.ts'
import type { Served } from './registry.ts'

/** Where a request goes, and what its target says besides. */
export interface Destination {
  served: Served
  /** Segments of the path that fill `{Label}`s, in order, still encoded. */
  labels: string[]
  query: ReadonlyMap<string, string>
}

/** One segment of the path templates; the tree is walked once per request. */
interface Fork {
  literals: Map<string, Fork>
  label: Fork | undefined
  methods: Map<string, Candidate[]>
}

interface Candidate {
  served: Served
  /** Query members that must be there, such as `operation=create-attendees`. */
  query: [string, string][]
}

export type Router = (method: string, target: string) => Destination

const noQuery: ReadonlyMap<string, string> = new Map()

/**
 * Builds the router of a set of operations: method, path and then the query decide. Without a
 * fitting `operation` the plain operation of the path is meant. Refuses with 404 or 405.
 */
export function createRouter(operations: Served[]): Router {
  const root = newFork()
  for (const served of operations) addRoute(root, served)
  return (method, target) => {
    const mark = target.indexOf('?')
    const path = mark < 0 ? target : target.slice(0, mark)
    const labels: string[] = []
    const fork = walk(root, path, labels)
    if (!fork) throw turnAway('UnknownOperationException', 'No operation has this path')
    const candidates = fork.methods.get(method)
    if (!candidates) throw wrongMethod(fork)
    const query = mark < 0 ? noQuery : parseQuery(target.slice(mark + 1))
    for (const { served, query: wanted } of candidates) {
      if (wanted.every(([name, value]) => query.get(name) === value)) {
        return { served, labels, query }
      }
    }
    const names = candidates.flatMap((candidate) => candidate.query.map((pair) => pair.join('=')))
    throw turnAway('UnknownOperationException', `This path needs the query ${names.join(' or ')}`)
  }
}

function newFork(): Fork {
  return { literals: new Map(), label: undefined, methods: new Map() }
}

function addRoute(root: Fork, served: Served): void {
  const { method, path, query } = served.contract.http
  let fork = root
  for (const segment of path.slice(1).split('/')) {
    if (segment.startsWith('{')) {
      fork = fork.label ??= newFork()
    } else {
      const next = fork.literals.get(segment) ?? newFork()
      fork.literals.set(segment, next)
      fork = next
    }
  }
  const candidates = fork.methods.get(method) ?? []
  candidates.push({ served, query: Object.entries(query) })
  // The most demanding first: `operation=…` decides before the plain operation is meant.
  candidates.sort((one, other) => other.query.length - one.query.length)
  fork.methods.set(method, candidates)
}

function walk(root: Fork, path: string, labels: string[]): Fork | undefined {
  let fork: Fork | undefined = path.startsWith('/') ? root : undefined
  let at = 1
  while (fork && at <= path.length) {
    const slash = path.indexOf('/', at)
    const end = slash < 0 ? path.length : slash
    const segment = path.slice(at, end)
    const literal: Fork | undefined = fork.literals.get(segment)
    if (!literal && segment !== '') labels.push(segment)
    fork = literal ?? (segment === '' ? undefined : fork.label)
    at = end + 1
  }
  return fork && fork.methods.size > 0 ? fork : undefined
}

function wrongMethod(fork: Fork): Error {
  const allowed = [...fork.methods.keys()].sort().join(', ')
  return turnAway('MethodNotAllowedException', `This path takes ${allowed}`, { Allow: allowed })
}

/** The first of several equal names counts. What is not valid percent-encoding stays as sent. */
function parseQuery(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (!query.has(name)) query.set(name, value)
  }
  return query
}
