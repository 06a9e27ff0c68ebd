/** Write methods of Payload's adapters. Each call is one operation. */
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

/** Their read methods. */
export const reads = [
  ...['count', 'countGlobalVersions', 'countVersions', 'find', 'findDistinct', 'findGlobal'],
  ...['findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts'],
]
