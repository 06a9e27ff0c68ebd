import { en as articlesEN } from './articles/translations/en.js'
import { es as articlesES } from './articles/translations/es.js'
import { en as booksEN } from './books/translations/en.js'
import { es as booksES } from './books/translations/es.js'
import { en as branchesEN } from './branches/translations/en.js'
import { es as branchesES } from './branches/translations/es.js'
import { en as callsEN } from './calls/translations/en.js'
import { es as callsES } from './calls/translations/es.js'
import { en as consentsEN } from './consents/translations/en.js'
import { es as consentsES } from './consents/translations/es.js'
import { en as documentsEN } from './documents/translations/en.js'
import { es as documentsES } from './documents/translations/es.js'
import { en as episodesEN } from './episodes/translations/en.js'
import { es as episodesES } from './episodes/translations/es.js'
import { en as fieldsEN } from './fields/translations/en.js'
import { es as fieldsES } from './fields/translations/es.js'
import { en as mediaEN } from './media/translations/en.js'
import { es as mediaES } from './media/translations/es.js'
import { en as organisationEN } from './organisation/translations/en.js'
import { es as organisationES } from './organisation/translations/es.js'
import { en as panelEN } from './panel/translations/en.js'
import { es as panelES } from './panel/translations/es.js'
import { en as podcastsEN } from './podcasts/translations/en.js'
import { es as podcastsES } from './podcasts/translations/es.js'
import { en as recordingsEN } from './recordings/translations/en.js'
import { es as recordingsES } from './recordings/translations/es.js'
import { en as signupsEN } from './signups/translations/en.js'
import { es as signupsES } from './signups/translations/es.js'
import { en as slogansEN } from './slogans/translations/en.js'
import { es as slogansES } from './slogans/translations/es.js'
import { en as usersEN } from './users/translations/en.js'
import { es as usersES } from './users/translations/es.js'
import { en as valuesEN } from './values/translations/en.js'
import { es as valuesES } from './values/translations/es.js'

/** The messages of all collections and of what they are built from. */
export const translations = {
  en: {
    articles: articlesEN,
    books: booksEN,
    branches: branchesEN,
    calls: callsEN,
    consents: consentsEN,
    documents: documentsEN,
    episodes: episodesEN,
    fields: fieldsEN,
    media: mediaEN,
    organisation: organisationEN,
    panel: panelEN,
    podcasts: podcastsEN,
    recordings: recordingsEN,
    signups: signupsEN,
    slogans: slogansEN,
    users: usersEN,
    values: valuesEN,
  },
  es: {
    articles: articlesES,
    books: booksES,
    branches: branchesES,
    calls: callsES,
    consents: consentsES,
    documents: documentsES,
    episodes: episodesES,
    fields: fieldsES,
    media: mediaES,
    organisation: organisationES,
    panel: panelES,
    podcasts: podcastsES,
    recordings: recordingsES,
    signups: signupsES,
    slogans: slogansES,
    users: usersES,
    values: valuesES,
  },
}
