import { createHash } from 'node:crypto'
import { loadContract } from '../src/contract/load.ts'

/** What one control region is and allows. */
export interface Region {
  name: string
  /** Partition in ARNs: `aws` or `aws-us-gov`. */
  partition: string
  /** Four hex digits that end every MeetingId made here (observation F5). */
  cell: string
  /** Where the media of a meeting may be hosted. */
  media: ReadonlySet<string>
}

/** Seen on the live service (F5); the cells of the other regions are ours. */
const observedCells: Record<string, string> = {
  'us-east-1': '2713',
  'ap-southeast-1': '2954',
  'eu-central-1': '7979',
  'ap-northeast-1': '4804',
  'eu-west-2': '3049',
}

/** Ours: the observed rule (F8) would give three regions the code `as1`. */
const ourCodes: Record<string, string> = {
  'af-south-1': 'afs1',
  'ap-south-1': 'aps1',
  'us-gov-east-1': 'uge1',
  'us-gov-west-1': 'ugw1',
}

/** Describes a control region. Throws a sentence when the API has no endpoint there. */
export function describeRegion(name: string): Region {
  const regions = loadContract().service.regions
  const found = Object.entries(regions.control).find(([, names]) => names.includes(name))
  if (!found) {
    const known = Object.values(regions.control).flat().join(', ')
    throw new Error(`Region ${name} has no Chime SDK Meetings endpoint: choose one of ${known}.`)
  }
  const [partition] = found
  const media = regions.isolated.includes(name) ? [name] : (regions.media[partition] ?? [])
  const cell = observedCells[name] ?? createHash('sha256').update(name).digest('hex').slice(0, 4)
  return { name, partition, cell, media: new Set(media) }
}

const codes = new Map<string, string>()

/** The short form of a media region in media host names: us-east-1 is `ue1` (observation F8). */
export function regionCode(region: string): string {
  const known = codes.get(region)
  if (known) return known
  const [area = '', direction = '', number = ''] = region.split('-')
  const code = ourCodes[region] ?? `${area.charAt(0)}${direction.charAt(0)}${number}`
  codes.set(region, code)
  return code
}
