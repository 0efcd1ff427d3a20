import type { Input, Json, Outcome, Pattern, Step, Suite } from '../../src/case/row.ts'
import {
  accepted,
  all,
  attendees,
  createMeeting,
  from,
  inAnyOrder,
  list,
  matches,
  nothing,
  shown,
  structure,
  tags,
  text,
} from '../../src/case/value.ts'

const tag = (Key: string, Value = 'value'): Json => ({ Key, Value })
const about = (input: Input, as = 'meeting'): Input => ({
  ResourceARN: from(`${as}.Meeting.MeetingArn`),
  ...input,
})
const add = (...Tags: Json[]): Step => ({ call: 'TagResource', input: about({ Tags }) })
const remove = (...TagKeys: string[]): Step => ({
  call: 'UntagResource',
  input: about({ TagKeys }),
})
const shows = (Tags: Pattern, as = 'meeting'): Step => ({
  call: 'ListTagsForResource',
  input: about({}, as),
  expect: { status: 200, body: { Tags } },
})
const tagged = (...Tags: Json[]): Step => createMeeting('meeting', { Tags })
const tooMany: Outcome = { status: 400, error: 'TooManyTagsException' }

export default {
  operation: 'TagResource',
  topic: 'lifecycle',
  member: 'tags',
  rules: [
    {
      clause: 'TAG.create',
      cases: [
        {
          id: 'shows-the-tags-of-a-new-meeting',
          steps: [
            tagged(tag('one', 'first'), tag('two', ''), tag('a:/b<c', 'blank @ home')),
            shows(inAnyOrder(tag('one', 'first'), tag('two', ''), tag('a:/b<c', 'blank @ home'))),
          ],
        },
        {
          id: 'shows-all-50-tags-of-a-new-meeting',
          steps: [createMeeting('meeting', { Tags: tags(50) }), shows(inAnyOrder(...tags(50)))],
        },
        {
          id: 'keeps-the-tags-of-two-meetings-apart',
          steps: [
            tagged(tag('key', 'of-one')),
            createMeeting('other', { Tags: [tag('key', 'of-other')] }),
            shows([tag('key', 'of-one')]),
            shows([tag('key', 'of-other')], 'other'),
          ],
        },
      ],
    },
    {
      clause: 'CMWA.doc.tags',
      cases: [
        {
          id: 'shows-the-tags-of-a-new-meeting-with-attendees',
          steps: [
            {
              call: 'CreateMeetingWithAttendees',
              as: 'meeting',
              input: { Attendees: attendees(1), Tags: [tag('one'), tag('two', '')] },
            },
            shows(inAnyOrder(tag('one'), tag('two', ''))),
          ],
        },
      ],
    },
    {
      // That calls add up is what makes a limit across calls.
      clause: 'TAG.max50',
      cases: [
        {
          id: 'adds-to-the-tags-that-are-there',
          steps: [
            tagged(tag('one')),
            add(tag('two'), tag('three', '')),
            shows(inAnyOrder(tag('one'), tag('two'), tag('three', ''))),
          ],
        },
        {
          id: 'adds-to-a-meeting-without-tags',
          steps: [createMeeting(), add(tag('one', 'first')), shows([tag('one', 'first')])],
        },
      ],
    },
    {
      clause: 'TR.req.Tags.min0',
      cases: [
        {
          id: 'changes-nothing-with-an-empty-list',
          steps: [tagged(tag('one')), add(), shows([tag('one')])],
        },
      ],
    },
    {
      clause: 'TAG.overwrite',
      cases: [
        {
          id: 'replaces-the-value-of-a-key-that-is-there',
          steps: [tagged(tag('one', 'old')), add(tag('one', 'new')), shows([tag('one', 'new')])],
        },
        {
          id: 'tells-keys-apart-by-letter-case',
          steps: [tagged(tag('one')), add(tag('One')), shows(inAnyOrder(tag('one'), tag('One')))],
        },
        {
          id: 'replaces-a-value-where-50-keys-are-there',
          steps: [
            createMeeting('meeting', { Tags: tags(50) }),
            { ...add(tag('keyaa', 'new')), expect: accepted },
          ],
        },
      ],
    },
    {
      clause: ['TAG.max50', 'TR.err.TooManyTagsException'],
      cases: [
        {
          id: 'takes-50-keys-over-several-calls',
          steps: [
            createMeeting('meeting', { Tags: tags(48) }),
            { ...add(tag('one')), expect: accepted },
            { ...add(tag('two')), expect: accepted },
            shows(list(50, 50, structure)),
          ],
        },
        {
          id: 'rejects-the-51st-key',
          steps: [
            createMeeting('meeting', { Tags: tags(50) }),
            { ...add(tag('one-more')), expect: tooMany },
            shows(inAnyOrder(...tags(50))),
          ],
        },
        {
          id: 'rejects-50-keys-beside-another-one',
          steps: [
            tagged(tag('one')),
            { ...add(...tags(50)), expect: tooMany },
            { ...add(...tags(49)), expect: accepted },
          ],
        },
        {
          id: 'takes-another-key-once-one-is-gone',
          steps: [
            createMeeting('meeting', { Tags: tags(50) }),
            remove('keyaa'),
            { ...add(tag('one-more')), expect: accepted },
          ],
        },
        {
          id: 'meets-two-keys-where-one-has-room',
          level: 'observe',
          steps: [
            createMeeting('meeting', { Tags: tags(49) }),
            { ...add(tag('one'), tag('two')), expect: tooMany },
            shows(list(49, 49, structure)),
          ],
        },
      ],
    },
    {
      clause: 'ERRSHAPE.TooManyTagsException.members',
      cases: [
        {
          id: 'names-the-resource-with-too-many-tags',
          steps: [
            createMeeting('meeting', { Tags: tags(50) }),
            {
              ...add(tag('one-more')),
              expect: {
                ...tooMany,
                body: { ResourceName: shown(all(text(1, 1011), matches('^arn:'))) },
              },
            },
          ],
        },
      ],
    },
    {
      clause: 'TAG.untag.value',
      cases: [
        {
          id: 'takes-a-key-away-with-its-value',
          steps: [
            tagged(tag('one', 'first'), tag('two', 'second')),
            remove('one'),
            shows([tag('two', 'second')]),
          ],
        },
        {
          id: 'takes-all-keys-away',
          steps: [tagged(tag('one'), tag('two')), remove('two', 'one'), shows(nothing)],
        },
        {
          id: 'gives-a-key-that-came-back-its-new-value-alone',
          steps: [
            tagged(tag('one', 'old')),
            remove('one'),
            add(tag('one', 'new')),
            shows([tag('one', 'new')]),
          ],
        },
      ],
    },
    {
      clause: 'TAG.untag.idem',
      cases: [
        {
          id: 'leaves-the-other-tags-when-a-key-is-missing',
          steps: [
            tagged(tag('one')),
            { ...remove('no-such-key'), expect: accepted },
            shows([tag('one')]),
          ],
        },
        {
          id: 'takes-a-key-away-twice',
          steps: [
            tagged(tag('one'), tag('two')),
            { ...remove('one'), expect: accepted },
            { ...remove('one'), expect: accepted },
            shows([tag('two')]),
          ],
        },
      ],
    },
  ],
} satisfies Suite
