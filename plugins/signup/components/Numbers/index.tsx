import { Link } from '@payloadcms/ui'
import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isAdmin } from '../../../../collections/access/permissions.js'
import { message, say as sayTo } from '../../../../collections/messages/messages.js'
import { slugs } from '../../../../collections/slugs.js'
import { readNumbers } from '../../people/readNumbers.js'
import { Bars } from '../Bars.js'
import { Release } from '../Release/index.js'
import { stack } from '../styles.js'
import type { Say } from '../usePeople.js'

const known = ['honeypot', 'namesWithURLs', 'tooFast'] as const

/** What a screen is called; one of a host's goes by its own name. */
const toScreenName = (say: Say, screen: string | null): string => {
  const ours = known.find((name) => name === screen)
  return ours ? say(ours) : (screen ?? say('noScreen'))
}

/** Above the dashboard, for editors: how many people each call has. Nothing where nobody has signed up yet. */
export const Numbers = async ({ payload, user, i18n, locale }: ServerProps) => {
  const req = await createLocalReq(
    { user, locale: locale?.code, req: { i18n: i18n as PayloadRequest['i18n'] } },
    payload,
  )
  const numbers = await readNumbers(req)
  const isExact = isAdmin({ req })
  if (!numbers) return null
  const { calls, requests, caught, isLate } = numbers
  if (calls.length === 0 && requests.every(({ count }) => !count)) return null
  const toAddress = (path: `/${string}`) => formatAdminURL({ adminRoute: payload.config.routes.admin, path })
  const say: Say = (key, values) => sayTo(req, message(`people:${key}`, values))
  const cell = {
    padding: 'calc(var(--base) / 4) calc(var(--base) / 2) calc(var(--base) / 4) 0',
    textAlign: 'start',
  } as const
  return (
    <section
      aria-labelledby="signup-numbers"
      style={{ ...stack, gap: 'var(--base)', marginBottom: 'calc(var(--base) * 2)' }}
    >
      <h2 id="signup-numbers" style={{ margin: 0 }}>
        {say('numbers')}
      </h2>
      {isLate && (
        <p role="alert" style={{ margin: 0 }}>
          <strong>{say('late')}</strong>
        </p>
      )}
      <p style={{ margin: 0 }}>{say(isExact ? 'numbersExact' : 'numbersAbout')}</p>
      {calls.length > 0 && (
        <Bars
          caption={say('byCall')}
          few={say('few')}
          head={[say('call'), say('people')]}
          rows={[
            ...calls.slice(0, 10).map(({ id, title, count }) => ({
              key: String(id),
              count,
              label: (
                <Link href={toAddress(`/collections/${slugs.calls}/${id}/signups`)} prefetch={false}>
                  {title}
                </Link>
              ),
            })),
            ...(isExact ? [] : [{ key: '', label: say('fewEach'), count: undefined }]),
          ]}
        />
      )}
      <Bars
        caption={say('requests')}
        few={say('few')}
        head={[say('state'), say('people')]}
        rows={requests.map(({ state, count }) => ({ key: state, label: say(state), count }))}
      />
      {caught.length > 0 && (
        <div style={{ ...stack, maxWidth: '44rem', overflowX: 'auto' }}>
          <table style={{ borderCollapse: 'collapse', width: '100%' }}>
            <caption style={{ fontWeight: 600, textAlign: 'start' }}>{say('caught')}</caption>
            <thead>
              <tr>
                {[say('dayUTC'), say('screenOf'), say('people'), say('release')].map((text) => (
                  <th key={text} scope="col" style={cell}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {caught.slice(0, 60).map(({ day, screen, count }) => (
                <tr key={`${day} ${screen}`} style={{ borderTop: '1px solid var(--theme-elevation-150)' }}>
                  <td style={{ ...cell, whiteSpace: 'nowrap' }}>{day}</td>
                  <td style={cell}>{toScreenName(say, screen)}</td>
                  <td style={cell}>{count}</td>
                  <td style={cell}>
                    <Release day={day} name={toScreenName(say, screen)} screen={screen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p style={{ margin: 0 }}>{say('caughtAbout')}</p>
        </div>
      )}
    </section>
  )
}
