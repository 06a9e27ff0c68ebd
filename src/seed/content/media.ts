import { artworks } from '../images/artworks.js'
import { crowd } from '../images/crowd.js'
import { gate } from '../images/gate.js'
import { highway } from '../images/highway.js'
import { logo } from '../images/logo.js'
import { shelter } from '../images/shelter.js'
import { covers } from './covers.js'

/** The demo's pictures: the drawing, who drew it (nobody who exists), and its alternative text. */
export const media = {
  gate: {
    svg: gate,
    credit: 'Iria Solano, CC BY 4.0',
    alt: {
      en: 'Poster: a border wall of steel bars with its gate swung open. Families walk through it towards a rising sun.',
      es: 'Cartel: un muro fronterizo de barrotes de acero con la puerta abierta de par en par. Varias familias la cruzan hacia un sol naciente.',
    },
  },
  highway: {
    svg: highway,
    credit: 'Tomás Quill, CC BY-SA 4.0',
    alt: {
      en: 'Poster: a desert highway at night. A line of people walks along it behind one lantern, towards the first light.',
      es: 'Cartel: una carretera en el desierto, de noche. Una fila de personas camina tras un solo farol hacia la primera luz.',
    },
  },
  crowd: {
    svg: crowd,
    credit: 'Iria Solano, CC BY 4.0',
    alt: {
      en: 'Poster: a crowd holds up placards with pictures on them: an open door, a lantern, footsteps, a heart, a hand, a broken chain.',
      es: 'Cartel: una multitud levanta pancartas con dibujos: una puerta abierta, un farol, unas huellas, un corazón, una mano, una cadena rota.',
    },
  },
  shelter: {
    svg: shelter,
    credit: 'Tomás Quill, CC BY-SA 4.0',
    alt: {
      en: 'Poster: a big house on a frosty night. Every window is lit, the door is open, and families walk into the light.',
      es: 'Cartel: una casa grande en una noche de helada. Todas las ventanas tienen luz, la puerta está abierta y varias familias entran.',
    },
  },
  logo: {
    svg: logo,
    credit: 'Lanternfolk Assembly',
    alt: {
      en: 'A lantern in front of a rising sun: the mark of the Lanternfolk Assembly.',
      es: 'Un farol delante de un sol naciente: el emblema de la Lanternfolk Assembly.',
    },
  },
  nightWatch: {
    svg: artworks.nightWatch,
    credit: 'Noor Vale, CC BY 4.0',
    alt: {
      en: 'Artwork of The Night Watch: a lantern sends out waves, as a radio mast does.',
      es: 'Ilustración de The Night Watch: un farol emite ondas, como una antena de radio.',
    },
  },
  radioFarol: {
    svg: artworks.radioFarol,
    credit: 'Noor Vale, CC BY 4.0',
    alt: {
      en: 'Artwork of Radio Farol: an old wireless set whose loudspeaker is a lantern.',
      es: 'Ilustración de Radio Farol: un radio antiguo cuya bocina es un farol.',
    },
  },
  ...covers,
} as const

export type MediaName = keyof typeof media
