import type { ArticleName } from '../articles.js'
import type { BookName } from '../books.js'
import type { BranchName } from '../branches.js'
import type { ConsentName } from '../consents.js'
import type { EpisodeName } from '../episodes.js'
import type { MediaName } from '../media.js'
import type { SloganName } from '../slogans.js'

type Ids<Name extends string> = Record<Name, number | string>

/** What was made before the calls, by name, and the seeding day that their dates count from. */
export type Made = {
  now: Date
  media: Ids<MediaName>
  slogans: Ids<SloganName>
  books: Ids<BookName>
  articles: Ids<ArticleName>
  episodes: Ids<EpisodeName>
  branches: Ids<BranchName>
  consents: Ids<ConsentName>
}
