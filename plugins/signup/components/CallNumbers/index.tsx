import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { isAdmin } from '../../../../collections/access/permissions.js'
import { isDatabaseId, toDatabaseId } from '../../../../collections/documents/ids.js'
import { message, say as sayTo } from '../../../../collections/messages/messages.js'
import type { Breakdown } from '../../people/discloseCounts.js'
import { readCallNumbers } from '../../people/readNumbers.js'
import { Bars } from '../Bars.js'
import { stack } from '../styles.js'
import type { Say } from '../usePeople.js'

const days = 30
const day = 24 * 3_600_000

/** The last days, the oldest first, each with what is told of it. */
const toDays = ({ shown }: Breakdown): { day: string; count: number | undefined }[] => {
  const now = Date.now()
  return Array.from({ length: days }, (_, at) => {
    const one = new Date(now - (days - 1 - at) * day).toISOString().slice(0, 10)
    return { day: one, count: shown.get(one) }
  })
}

/** A column a day. What it says stands in the table below too. */
const Columns = ({ say, columns }: { say: Say; columns: ReturnType<typeof toDays> }) => {
  const most = Math.max(1, ...columns.map(({ count }) => count ?? 0))
  return (
    <svg
      aria-label={say('daysChart')}
      preserveAspectRatio="none"
      role="img"
      style={{ display: 'block', height: 80, maxWidth: '44rem', width: '100%' }}
      viewBox={`0 0 ${days * 10} 100`}
    >
      <line stroke="var(--theme-elevation-400)" strokeWidth="1" x1="0" x2={days * 10} y1="99.5" y2="99.5" />
      {columns.map(({ day: one, count = 0 }, at) => (
        <rect
          fill="var(--theme-success-500)"
          height={(count / most) * 96}
          key={one}
          width="8"
          x={at * 10 + 1}
          y={99 - (count / most) * 96}
        />
      ))}
    </svg>
  )
}

const Part = ({
  say,
  caption,
  head,
  breakdown: { shown, hasMore, isWithheld },
  toLabel,
  sort = (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
}: {
  say: Say
  caption: string
  head: string
  breakdown: Breakdown
  toLabel: (key: string) => string
  sort?: (one: [string, number], other: [string, number]) => number
}) => {
  if (isWithheld)
    return (
      <p style={{ margin: 0 }}>
        <strong>{caption}</strong>: {say('withheld')}
      </p>
    )
  const rows = [...shown].sort(sort).map(([key, count]) => ({ key, label: toLabel(key), count }))
  return (
    <Bars
      caption={caption}
      few={say('few')}
      head={[head, say('people')]}
      rows={hasMore ? [...rows, { key: '', label: say('fewEach'), count: undefined }] : rows}
    />
  )
}

/** A call's tab with its signups in numbers, for editors. It asks itself who reads it: Payload asks nothing for such a view. */
export const CallNumbers = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, docID } = initPageResult
  const say: Say = (key, values) => sayTo(req, message(`people:${key}`, values))
  const id = toDatabaseId(req.payload, String(docID))
  const numbers = isDatabaseId(req.payload, id) ? await readCallNumbers(req, id) : undefined
  return (
    <Gutter>
      <section aria-label={say('numbers')} style={{ ...stack, gap: 'var(--base)', padding: 'var(--base) 0' }}>
        {!numbers && <p style={{ margin: 0 }}>{say('forEditors')}</p>}
        {numbers && (
          <>
            <p style={{ margin: 0 }}>{say(isAdmin({ req }) ? 'numbersExact' : 'numbersAbout')}</p>
            <p style={{ fontSize: '1.4rem', margin: 0 }}>
              {say('total')}: <strong>{numbers.total ?? say('few')}</strong>
            </p>
            {numbers.total !== undefined && numbers.total > 0 && (
              <>
                {!numbers.days.isWithheld && <Columns columns={toDays(numbers.days)} say={say} />}
                <Part
                  breakdown={numbers.days}
                  caption={say('byDay')}
                  head={say('dayUTC')}
                  say={say}
                  sort={([one], [other]) => (one < other ? 1 : -1)}
                  toLabel={(key) => key}
                />
                <Part
                  breakdown={numbers.sources}
                  caption={say('bySource')}
                  head={say('sourceOf')}
                  say={say}
                  toLabel={(key) => key || say('noSource')}
                />
                <Part
                  breakdown={numbers.branches}
                  caption={say('byBranch')}
                  head={say('branchOf')}
                  say={say}
                  toLabel={(key) => numbers.names.get(key) ?? say('unrouted')}
                />
              </>
            )}
          </>
        )}
      </section>
    </Gutter>
  )
}
