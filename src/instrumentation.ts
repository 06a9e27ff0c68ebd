/** Next calls this once, when a server starts and before it answers. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { startJobs }, { tellUnshown }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./host/jobs.js'),
    import('./site/Ways/tellUnshown.js'),
  ])
  const payload = await getPayload({ config })
  tellUnshown(payload)
  startJobs(payload)
}
