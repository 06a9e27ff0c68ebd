import { Link } from '@payloadcms/ui'
import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isOrganiser } from '../../../../collections/access/permissions.js'
import { toOwnBranches } from '../../../../collections/access/rules.js'
import { message, say as sayTo } from '../../../../collections/messages/messages.js'
import { followUps } from '../../../../collections/signups/fields.js'
import { slugs } from '../../../../collections/slugs.js'
import { type Filters, parseFilters, readOwnCalls, toWhere } from '../../people/filters.js'
import { readCards } from '../../people/readCards.js'
import { FindByEmail } from '../FindByEmail/index.js'
import { PersonCard } from '../PersonCard/index.js'
import { button, cards as cardList, input, row, stack, toButton } from '../styles.js'
import type { Say } from '../usePeople.js'

const perPage = 12

/** The filters, as a form that needs no script. */
const Narrow = ({
  say,
  filters: { call, state, since },
  calls,
  action,
}: {
  say: Say
  filters: Filters
  calls: { id: number | string; title: string }[]
  action: string
}) => {
  const field = { ...stack, flex: '1 1 10rem', maxWidth: '20rem' }
  return (
    <form action={action} method="get" style={{ ...row, alignItems: 'end' }}>
      <label style={field}>
        {say('call')}
        <select defaultValue={call} name="call" style={input}>
          <option value="">{say('allCalls')}</option>
          {calls.map(({ id, title }) => (
            <option key={id} value={String(id)}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label style={field}>
        {say('state')}
        <select defaultValue={state} name="state" style={input}>
          <option value="">{say('openStates')}</option>
          {followUps.map((one) => (
            <option key={one} value={one}>
              {say(one === 'taken' ? 'takenBy' : one)}
            </option>
          ))}
          <option value="all">{say('allStates')}</option>
        </select>
      </label>
      <label style={field}>
        {say('since')}
        <input defaultValue={since} name="since" style={input} type="date" />
      </label>
      <button className={toButton('secondary')} style={button} type="submit">
        {say('show')}
      </button>
    </form>
  )
}

/** Above the dashboard, for organisers: the people of their branches who wait for somebody. */
export const People = async ({ payload, user, i18n, locale, searchParams }: ServerProps) => {
  const req = await createLocalReq(
    { user, locale: locale?.code, req: { i18n: i18n as PayloadRequest['i18n'] } },
    payload,
  )
  if (!isOrganiser({ req })) return null
  const say: Say = (key, values) => sayTo(req, message(`people:${key}`, values))
  const toAddress = (path: '' | `/${string}`) =>
    formatAdminURL({ adminRoute: payload.config.routes.admin, path })
  const filters = parseFilters(searchParams as Record<string, unknown>)
  const where = toWhere(req, filters)
  const hasBranch = toOwnBranches(req).length > 0
  const { cards, total, pages } = hasBranch
    ? await readCards(req, { where, page: filters.page, limit: perPage })
    : { cards: [], total: 0, pages: 0 }
  const isNarrowed = Boolean(filters.call || filters.state || filters.since)
  const toPage = (page: number) =>
    `${toAddress('')}?${new URLSearchParams({ ...filters, page: String(page) }).toString()}`
  return (
    <section
      aria-labelledby="people"
      style={{ ...stack, gap: 'var(--base)', marginBottom: 'calc(var(--base) * 2)' }}
    >
      <h2 id="people" style={{ margin: 0 }}>
        {say('title')}
      </h2>
      {!hasBranch && <p style={{ margin: 0 }}>{say('noBranches')}</p>}
      {hasBranch && (
        <>
          <Narrow action={toAddress('')} calls={await readOwnCalls(req)} filters={filters} say={say} />
          <FindByEmail />
          <p style={{ margin: 0 }}>
            {total === 0 ? say(isNarrowed ? 'nobody' : 'nobodyNew') : say('counted', { count: total })}
            {' · '}
            <Link href={toAddress(`/collections/${slugs.signups}`)} prefetch={false}>
              {say('all')}
            </Link>
          </p>
          <ul style={cardList}>
            {cards.map((card) => (
              <PersonCard card={card} key={card.id} say={say} />
            ))}
          </ul>
          {pages > 1 && (
            <nav aria-label={say('page', { page: filters.page, pages })} style={row}>
              {filters.page > 1 && (
                <Link href={toPage(filters.page - 1)} prefetch={false}>
                  {say('previous')}
                </Link>
              )}
              <span>{say('page', { page: filters.page, pages })}</span>
              {filters.page < pages && (
                <Link href={toPage(filters.page + 1)} prefetch={false}>
                  {say('next')}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
    </section>
  )
}
