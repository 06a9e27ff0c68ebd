import type { Id } from '../content-api/campaign.js'

const toText = (words: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
        children: [
          { type: 'text', text: words, version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
        ],
      },
    ],
  },
})

type Row = Record<string, unknown> & { id?: string | null }
type Rows = { actions?: Row[] | null; updates?: Row[] | null; partners?: Row[] | null }

/**
 * A call in one language whose every text holds a word, and in which place. In a second language it takes the rows of the
 * first.
 */
export const toWholeCall = (
  word: string,
  { consent, rows = {} }: { consent: Id; rows?: Rows },
): Record<string, unknown> => {
  const say = (place: string) => `${word} ${place}`
  const url = (place: string) => `https://${word}.example/${place}`
  const steps: Row[] = [
    {
      blockType: 'spread',
      messages: [{ channel: 'email', message: say('message') }],
      source: `${word}-code`,
    },
    {
      blockType: 'attend',
      ...{ what: say('what'), place: say('place'), accessibility: say('accessibility') },
      startsAt: '2030-05-01T10:00:00.000Z',
      startsAt_tz: 'Europe/Madrid',
    },
    { blockType: 'signUp', button: say('button'), consents: [{ consent, required: true }] },
    { blockType: 'link', label: say('label'), url: url('link'), copyText: say('copy') },
    {
      blockType: 'partnerCall',
      ...{
        title: say('partner call'),
        organisation: say('organisation'),
        url: url('partner'),
        note: say('note'),
      },
    },
  ]
  const withIds = (made: Row[], known?: Row[] | null): Row[] =>
    made.map((row, at) => ({
      ...row,
      heading: say(`heading ${at}`),
      ...(known?.[at]?.id && { id: known[at].id }),
      ...(Array.isArray(row.messages) && known?.[at] && { messages: known[at].messages }),
      ...(Array.isArray(row.consents) && known?.[at] && { consents: known[at].consents }),
    }))
  return {
    title: say('title'),
    summary: say('summary'),
    body: toText(say('body')),
    actions: withIds(steps, rows.actions).map((step) => ({ ...step, text: say('text of a step') })),
    updates: withIds([{ date: '2026-05-01T10:00:00.000Z', body: say('update') }], rows.updates),
    outcome: say('outcome'),
    closedMessage: say('closed message'),
    partners: [
      { name: say('partner'), url: url('logo'), ...(rows.partners?.[0]?.id && { id: rows.partners[0].id }) },
    ],
  }
}
