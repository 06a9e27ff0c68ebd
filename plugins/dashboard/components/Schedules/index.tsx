import { createLocalReq, type PayloadRequest, type ServerProps } from 'payload'
import { message, say } from '../../../../collections/messages/messages.js'
import { readTroubles } from '../../schedules/readTroubles.js'
import { TroubleItem } from './TroubleItem.js'

/** Above the dashboard: missed scheduled publications with their reasons, if any. */
export const Schedules = async ({ payload, user, i18n, locale }: ServerProps) => {
  const req = await createLocalReq(
    { user, locale: locale?.code, req: { i18n: i18n as PayloadRequest['i18n'] } },
    payload,
  )
  const troubles = await readTroubles(req)
  if (troubles.length === 0) return null
  return (
    <section aria-labelledby="failed-schedules" style={{ marginBottom: 'calc(var(--base) * 2)' }}>
      <h2 id="failed-schedules" style={{ marginBottom: 'calc(var(--base) / 2)' }}>
        {say(req, message('dashboard:scheduledAndNotDone'))}
      </h2>
      <ul style={{ display: 'grid', gap: 'calc(var(--base) / 2)', listStyle: 'none', margin: 0, padding: 0 }}>
        {troubles.map((trouble) => (
          <TroubleItem key={trouble.id} trouble={trouble} />
        ))}
      </ul>
    </section>
  )
}
