import type { Payload } from 'payload'

/** Tells the operator, at boot, of ways to act that calls may hold and this site has no component for. */
const tellUnshown = (
  { collections, logger }: Payload,
  { calls, isShown }: { calls: 'calls'; isShown: (type: string) => boolean },
): void => {
  const field = collections[calls].config.flattenedFields.find(({ name }) => name === 'actions')
  const types = field?.type === 'blocks' ? field.blocks.map(({ slug }) => slug) : []
  const unshown = types.filter((type) => !isShown(type))
  if (unshown.length === 0) return
  logger.warn(
    `The site shows of these ways to act their heading, text and link alone: ${unshown.join(', ')}. Give each a component in src/site/Ways.`,
  )
}

/** Next calls this once, when a server starts and before it answers. */
export const register = async (): Promise<void> => {
  // Next leaves what follows out of the bundle for its edge: an import in another function would stay there.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { getPayload },
    { slugs },
    { default: config },
    { startJobs },
    { feedFront },
    { tellOthers },
    { parseEnv },
    { isShown },
  ] = await Promise.all([
    import('payload'),
    import('payload-broadside'),
    import('@payload-config'),
    import('./host/jobs.js'),
    import('./host/front.js'),
    import('./host/tellOthers.js'),
    import('./host/parseEnv.js'),
    import('./site/Ways/index.js'),
  ])
  const payload = await getPayload({ config })
  tellUnshown(payload, { calls: slugs.calls, isShown })
  feedFront(payload)
  await tellOthers(payload, parseEnv(process.env))
  startJobs(payload)
}
