import type {
  Article,
  Book,
  BranchLink,
  CallLink,
  Consent,
  CountryBranches,
  Image,
  ListenEpisode,
  PodcastLink,
  Slogan,
} from '../contract/index.js'
import type { Recording } from '../recordings/toRecording.js'

/** What documents point to and may be shown, by its id: live, public, in one language. What is not in here is left out. */
export type Shown = {
  articles: Map<string, Article>
  books: Map<string, Book>
  branches: Map<string, BranchLink>
  calls: Map<string, CallLink>
  consents: Map<string, Omit<Consent, 'required'>>
  /** All branches, where all were asked for. */
  countries: CountryBranches[]
  episodes: Map<string, ListenEpisode>
  images: Map<string, Image>
  podcasts: Map<string, PodcastLink>
  recordings: Map<string, Recording>
  slogans: Map<string, Slogan>
}
