'use client'
import {
  ConfigProvider,
  PublishButton as OwnButton,
  ServerFunctionsContext,
  useAuth,
  useConfig,
  useServerFunctions,
} from '@payloadcms/ui'
import { type ComponentProps, useMemo } from 'react'

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

/**
 * Payload's button, which offers a schedule to editors alone: the server takes none from anybody else. One that it refuses
 * all the same is told as refused; Payload's drawer reads no answer, only what is thrown.
 */
export const PublishButton = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const functions = useServerFunctions()
  const { roles } = (user ?? {}) as { roles?: string[] }
  const isEditor = Boolean(roles?.some((role) => role === 'editor' || role === 'admin'))
  const offered = useMemo(() => (isEditor ? config : withoutSchedules(config)), [config, isEditor])
  const telling = useMemo(
    () => ({
      ...functions,
      schedulePublish: async (...asked: Parameters<typeof functions.schedulePublish>) => {
        const answer = (await functions.schedulePublish(...asked)) as { error?: string }
        if (answer.error) throw new Error(answer.error)
        return answer
      },
    }),
    [functions],
  )
  return (
    <ConfigProvider config={offered}>
      <ServerFunctionsContext value={telling}>
        <OwnButton />
      </ServerFunctionsContext>
    </ConfigProvider>
  )
}
