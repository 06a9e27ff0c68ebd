import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  pasteTheAddressAtWhichThe: 'Pega la dirección en la que se lee el artículo.',
  title: 'Título',
  writeTheTitleOfTheArticle: 'Escribe el título del artículo.',
  url: 'Dirección',
  urlDescription: 'Donde se lee. Se quita lo que solo dice cómo llegaste (utm_source, fbclid, gclid).',
  publication: 'Medio',
  publicationDescription: 'El periódico, la revista o el sitio.',
  publishedOn: 'Publicado el',
  author: 'Autoría',
  excerpt: 'Extracto',
  excerptDescription: 'Una o dos frases que den ganas de leerlo.',
  image: 'Imagen',
  hasThisAddressAndIsIn:
    '«{title}» tiene esta dirección y está en la papelera. Restáuralo o escribe otra dirección.',
  alreadyExistsWithThisAddress:
    '«{title}» ya existe con esta dirección. Usa el que hay o escribe otra dirección.',
  singular: 'Artículo',
  plural: 'Artículos',
  groupContent: 'Contenido',
  description: 'Lo que escribieron otras personas y un llamamiento da a leer.',
}
