import { at } from '../days.js'
import { h2, list, p, richText } from '../richText.js'
import type { Made } from './made.js'

/** The call that is a draft, as drafts are: the English is nearly there, the Spanish has a title. */
export const hearing = ({ now, media, slogans, articles, branches, consents }: Made) => ({
  slug: 'a-friendly-face',
  languages: ['en', 'es'],
  title: {
    en: 'A friendly face at every hearing',
    es: 'Una cara amiga en cada audiencia',
  },
  summary: {
    en: 'Asylum hearings last eleven minutes and are held in a language that most of those heard do not speak. We will fill the public benches, every morning, so that nobody sits there alone.',
  },
  image: media.highway,
  slogans: [slogans.caseload, slogans.walkOne],
  body: {
    en: richText(
      p('Hearings are public. Hardly anybody knows it, and so hardly anybody comes.'),
      h2('What you would do'),
      list(
        'meet us at 8:15 by the courthouse steps;',
        'sit, listen, and write down the times;',
        'walk out with the family afterwards, as far as the bus.',
      ),
    ),
  },
  opensAt: at(now, 14, 16),
  opensAt_tz: 'America/Tijuana',
  actions: [
    {
      blockType: 'signUp',
      heading: { en: 'Take one morning' },
      text: { en: 'One morning a month is enough. We sit in pairs.' },
      button: { en: 'Take a morning' },
      fields: [
        { field: 'firstName', required: true, why: { en: 'So that we know whom to look for on the steps.' } },
        { field: 'phone', required: true, why: { en: 'Hearings are moved the evening before.' } },
      ],
      consents: [
        { consent: consents.call, required: true },
        { consent: consents.updates, required: false },
      ],
    },
    {
      blockType: 'readArticles',
      heading: { en: 'Why a full bench matters' },
      articles: [articles.eleven],
    },
    {
      blockType: 'findBranch',
      heading: { en: 'Where we meet' },
      text: { en: 'San Diego goes first. If you want benches filled in your city, tell us.' },
      branch: branches.sanDiego,
    },
  ],
})
