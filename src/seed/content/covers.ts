import { covers as drawings } from '../images/covers.js'

const image = (svg: string, en: string, es: string) => ({
  svg,
  alt: { en, es },
  credit: 'Iria Solano, CC BY 4.0',
})

/** The books' covers, as we imagine them, and their alternative texts. */
export const covers = {
  hopeCover: image(
    drawings.hope,
    'Cover of “Hope in the Dark”, drawn by us: a small sun rises over a dark sea.',
    'Cubierta de «Hope in the Dark», dibujada por nosotros: un sol pequeño sale de un mar oscuro.',
  ),
  ruleCover: image(
    drawings.rule,
    'Cover of “Border and Rule”, drawn by us: a row of dark bars, one of which is missing.',
    'Cubierta de «Border and Rule», dibujada por nosotros: una fila de barrotes oscuros en la que falta uno.',
  ),
  resistanceCover: image(
    drawings.resistance,
    'Cover of “Why Civil Resistance Works”, drawn by us: one dot, then three, then five, until they fill the page.',
    'Cubierta de «Why Civil Resistance Works», dibujada por nosotros: un punto, luego tres, luego cinco, hasta llenar la página.',
  ),
  mutualAidCover: image(
    drawings.mutualAid,
    'Cover of “Mutual Aid”, drawn by us: two circles overlap, and it is bright where they do.',
    'Cubierta de «Mutual Aid», dibujada por nosotros: dos círculos se cruzan, y donde se cruzan hay luz.',
  ),
  emergentCover: image(
    drawings.emergent,
    'Cover of “Emergent Strategy”, drawn by us: rings spread as if a pebble had fallen into water.',
    'Cubierta de «Emergent Strategy», dibujada por nosotros: unos anillos se abren como si una piedra hubiera caído al agua.',
  ),
  enriqueCover: image(
    drawings.enrique,
    'Cover of “Enrique’s Journey”, drawn by us: railway tracks run to a point far away.',
    'Cubierta de «Enrique’s Journey», dibujada por nosotros: las vías del tren se juntan en un punto lejano.',
  ),
  migrantesCover: image(
    drawings.migrantes,
    'Cover of “Los migrantes que no importan”, drawn by us: five people, two of them children, walk along a line.',
    'Cubierta de «Los migrantes que no importan», dibujada por nosotros: cinco personas, dos de ellas menores, caminan sobre una línea.',
  ),
  desiertoCover: image(
    drawings.desierto,
    'Cover of “Desierto sonoro”, drawn by us: a red sun over dunes that look like sound waves.',
    'Cubierta de «Desierto sonoro», dibujada por nosotros: un sol rojo sobre dunas que parecen ondas de sonido.',
  ),
} as const
