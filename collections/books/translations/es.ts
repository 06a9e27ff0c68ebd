import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  title: 'Título',
  writeTheTitleOfTheBook: 'Escribe el título del libro.',
  subtitle: 'Subtítulo',
  authors: 'Autoras y autores',
  authorsDescription: 'Como en la cubierta y en su orden. Pulsa Intro después de cada nombre.',
  isbnDescription: 'El número de la contracubierta, de 10 o 13 cifras, con guiones o sin ellos.',
  publisher: 'Editorial',
  year: 'Año',
  yearDescription: 'De esta edición.',
  cover: 'Cubierta',
  description: 'Descripción',
  descriptionDescription: 'De qué trata, en el idioma del libro o de quien lee.',
  links: 'Dónde conseguirlo',
  linksSingular: 'enlace',
  linksPlural: 'enlaces',
  linksDescription: 'En tu orden: el primero se ofrece primero.',
  writeTheYearOfThisEdition: 'Escribe el año de esta edición con cuatro cifras, de {first} a {last}.',
  nameAtLeastOneAuthor: 'Pon al menos una autora o un autor. Si el libro no tiene, pon quién lo editó.',
  aBookHasAtMostAuthors:
    'Aquí un libro lleva como máximo {maxAuthors} nombres; hay {count}. Pon los de la cubierta.',
  writeTheNameOfEachAuthor: 'Escribe cada nombre como un texto.',
  hasThisIsbnAndIsIn: '«{title}» tiene este ISBN y está en la papelera. Restáuralo o corrige el número.',
  alreadyExistsWithThisIsbn: '«{title}» ya existe con este ISBN. Usa el que hay o corrige el número.',
  singular: 'Libro',
  plural: 'Libros',
  groupContent: 'Contenido',
  booksForReadingLists: 'Libros para listas de lectura. Un llamamiento dice en qué orden leerlos y por qué.',
  url: 'Dirección',
  shop: 'Librería independiente',
  library: 'Biblioteca',
  free: 'Ejemplar gratuito',
  kind: 'Dónde',
  label: 'Nombre',
  labelDescription: 'De la librería o biblioteca.',
  pasteTheAddressOrRemoveThis: 'Pega la dirección o quita esta fila.',
  faultsDigits:
    'Un ISBN solo lleva cifras y guiones, y uno de diez cifras puede terminar en X. Cópialo de la contracubierta del libro.',
  faultsPrefix: 'Un ISBN de 13 cifras empieza por 978 o 979. Cópialo de la contracubierta del libro.',
  faultsMusic:
    'Un número que empieza por 979-0 es de una partitura (ISMN), no de un libro. Deja esto vacío o escribe el ISBN.',
  anIsbnHas10Or13:
    'Un ISBN tiene 10 o 13 cifras; este tiene {count}. Cópialo de la contracubierta del libro.',
  theLastDigitOfThisIsbn:
    'La última cifra de este ISBN no encaja con las demás. Si esas son correctas, es {right}. Compáralo con el libro.',
  anAuthorIsTooLong: 'Un nombre tiene como máximo {maxLength} caracteres; «{name}…» tiene {count}. Acórtalo.',
}
