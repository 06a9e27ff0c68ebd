import { at } from './days.js'

/** The demo's articles, all made up, dated from the seeding day. */
export const articles = (now: Date) => ({
  asked: {
    title: 'What is asked at the gate, and what the law says about it',
    url: 'https://ledger.example.com/border/what-is-asked-at-the-gate',
    publication: 'The Border Ledger',
    author: 'Marlow Quint',
    publishedOn: at(now, -11, 12),
    excerpt:
      'We sat beside forty interviews. Thirty-one ended before the one question was put that the law requires: are you afraid to go back?',
  },
  numbers: {
    title: 'Un número en la muñeca',
    url: 'https://elcorreodelafila.example.net/cronicas/un-numero-en-la-muneca',
    publication: 'El Correo de la Fila',
    author: 'Jacinta Robledal',
    publishedOn: at(now, -8, 12),
    excerpt:
      'La lista la lleva una cocinera de Choluteca en una libreta de cuadros. Nadie se la pidió. Es el único registro que no pierde a nadie.',
  },
  hall: {
    title: 'The customs hall is heated, lit and empty',
    url: 'https://openwater.example.org/reports/customs-hall',
    publication: 'Open Water Review',
    author: 'Thea Lindqvist-Amara',
    publishedOn: at(now, -4, 12),
    excerpt:
      'Its electricity bill for this month is public. So is the number of people who slept outside its door: we counted both.',
  },
  valley: {
    title: 'El valle que dejó de llover',
    url: 'https://cuadernosdelvalle.example.org/el-valle-que-dejo-de-llover',
    publication: 'Cuadernos del Valle',
    author: 'Fermín Azahar',
    publishedOn: at(now, -20, 12),
    excerpt:
      'Cuatro cosechas perdidas caben en una frase. Lo que no cabe es la tarde en que un cortador de café vende sus botas para pagar el autobús.',
  },
  padlock: {
    title: 'How a padlock came off in nine nights',
    url: 'https://ledger.example.com/town/padlock-nine-nights',
    publication: 'The Border Ledger',
    author: 'Marlow Quint',
    publishedOn: at(now, -39, 12),
    excerpt:
      'No window was broken and nobody was arrested. There was a thermos, a telephone list, and a rule on page eleven of the council’s own book.',
  },
  eleven: {
    title: 'Eleven minutes: a morning in the hearing room',
    url: 'https://openwater.example.org/reports/eleven-minutes',
    publication: 'Open Water Review',
    author: 'Osei Calloway',
    publishedOn: at(now, -15, 12),
    excerpt:
      'The public benches seat twenty-four. On the mornings when somebody sat on them, hearings took twice as long, and interpreters were called.',
  },
})

export type ArticleName = keyof ReturnType<typeof articles>
