'use client'
import {
  ConfigProvider,
  PublishButton as OwnButton,
  ServerFunctionsContext,
  useAuth,
  useConfig,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { type ComponentProps, useMemo, useState } from 'react'
import { message, say } from '../../messages/messages.js'
import { useBrowserZone, useDefaultZone } from '../../values/zones/useZones.js'
import { resolveWallTime } from '../../values/zones/wallTime.js'
import { toCity } from '../../values/zones/zones.js'
import { ScheduleZone } from './ScheduleZone.js'

type Config = ComponentProps<typeof ConfigProvider>['config']

const withoutSchedules = (config: Config): Config => ({
  ...config,
  collections: config.collections.map((collection) => {
    const { versions } = collection
    if (typeof versions !== 'object' || typeof versions.drafts !== 'object') return collection
    return {
      ...collection,
      versions: { ...versions, drafts: { ...versions.drafts, schedulePublish: false } },
    } as typeof collection
  }),
})

/** Hides Payload's list of zones, which ours replaces. */
const withoutZones = (config: Config): Config => ({
  ...config,
  admin: { ...config.admin, timezones: { defaultTimezone: '', supportedTimezones: [] } },
})

/** The browser's wall time, represented as an instant in UTC. */
const readWallTime = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes())

/**
 * Payload's publish button. Only editors can schedule, because the server refuses others. Errors of the server are
 * thrown, because Payload's drawer ignores its response. The chosen time is interpreted in the zone beside it.
 */
export const PublishButton = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const functions = useServerFunctions()
  const { roles } = (user ?? {}) as { roles?: string[] }
  const isEditor = Boolean(roles?.some((role) => role === 'editor' || role === 'admin'))
  const { i18n } = useTranslation()
  const offered = useMemo(
    () => (isEditor ? withoutZones(config) : withoutSchedules(config)),
    [config, isEditor],
  )
  const browserZone = useBrowserZone()
  const defaultZone = useDefaultZone(isEditor) ?? browserZone
  const [chosen, setChosen] = useState<string | null>(null)
  const zone = chosen ?? defaultZone
  const telling = useMemo(
    () => ({
      ...functions,
      schedulePublish: async (...asked: Parameters<typeof functions.schedulePublish>) => {
        const [schedule] = asked
        if (schedule.date) {
          const date = new Date(resolveWallTime(readWallTime(new Date(schedule.date)), zone).instant)
          if (+date < Date.now()) {
            throw new Error(
              say({ i18n }, message('panel:inThisTimeIsPast', { city: toCity(zone, i18n.language) })),
            )
          }
          asked[0] = { ...schedule, date, timezone: zone }
        }
        const answer = (await functions.schedulePublish(...asked)) as { error?: string }
        if (answer.error) throw new Error(answer.error)
        return answer
      },
    }),
    [functions, i18n, zone],
  )
  return (
    <ConfigProvider config={offered}>
      <ServerFunctionsContext value={telling}>
        <OwnButton />
        {isEditor && <ScheduleZone onChange={setChosen} value={zone} />}
      </ServerFunctionsContext>
    </ConfigProvider>
  )
}
