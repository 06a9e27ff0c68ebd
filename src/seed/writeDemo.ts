import { composeDemo } from './composeDemo.js'
import type { Seeding } from './once.js'
import { publish } from './steps/publish.js'
import { writeDocument } from './steps/writeDocument.js'
import { writeOrganisation } from './steps/writeOrganisation.js'

/** Writes the whole demo into the database, each step once. */
export const writeDemo = (seeding: Seeding): Promise<void> =>
  composeDemo({
    write: (plan) => writeDocument(seeding, plan),
    publish: (publication) => publish(seeding, publication),
    writeOrganisation: (made) => writeOrganisation(seeding, made),
  })
