/** What Payload's adapters write with; each call is one operation. */
export const writes = [
  ...['create', 'createGlobal', 'createGlobalVersion', 'createVersion'],
  ...['deleteMany', 'deleteOne', 'deleteVersions'],
  ...[
    'updateGlobal',
    'updateGlobalVersion',
    'updateJobs',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ],
]

/** What they read with. */
export const reads = [
  ...['count', 'countGlobalVersions', 'countVersions', 'find', 'findDistinct', 'findGlobal'],
  ...['findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts'],
]
