import type { Sentence } from '../messages/say.js'

/**
 * Apple's categories of podcasts, each with those within it, as a feed names them and as they are called in Spanish.
 * https://podcasters.apple.com/support/1691-apple-podcasts-categories
 */
const known: Record<string, { es: string; within?: Record<string, string> }> = {
  Arts: {
    es: 'Arte',
    within: {
      Books: 'Libros',
      Design: 'Diseño',
      'Fashion & Beauty': 'Moda y belleza',
      Food: 'Comida',
      'Performing Arts': 'Artes escénicas',
      'Visual Arts': 'Artes visuales',
    },
  },
  Business: {
    es: 'Negocios',
    within: {
      Careers: 'Carreras profesionales',
      Entrepreneurship: 'Emprendimiento',
      Investing: 'Inversiones',
      Management: 'Gestión',
      Marketing: 'Marketing',
      'Non-Profit': 'Sin ánimo de lucro',
    },
  },
  Comedy: {
    es: 'Comedia',
    within: { 'Comedy Interviews': 'Entrevistas de humor', Improv: 'Improvisación', 'Stand-Up': 'Monólogos' },
  },
  Education: {
    es: 'Educación',
    within: {
      Courses: 'Cursos',
      'How To': 'Cómo se hace',
      'Language Learning': 'Aprendizaje de idiomas',
      'Self-Improvement': 'Superación personal',
    },
  },
  Fiction: {
    es: 'Ficción',
    within: { 'Comedy Fiction': 'Ficción de humor', Drama: 'Drama', 'Science Fiction': 'Ciencia ficción' },
  },
  Government: { es: 'Gobierno' },
  History: { es: 'Historia' },
  'Health & Fitness': {
    es: 'Salud y forma física',
    within: {
      'Alternative Health': 'Salud alternativa',
      Fitness: 'Forma física',
      Medicine: 'Medicina',
      'Mental Health': 'Salud mental',
      Nutrition: 'Nutrición',
      Sexuality: 'Sexualidad',
    },
  },
  'Kids & Family': {
    es: 'Infancia y familia',
    within: {
      'Education for Kids': 'Educación infantil',
      Parenting: 'Crianza',
      'Pets & Animals': 'Mascotas y animales',
      'Stories for Kids': 'Cuentos infantiles',
    },
  },
  Leisure: {
    es: 'Ocio',
    within: {
      'Animation & Manga': 'Animación y manga',
      Automotive: 'Automóviles',
      Aviation: 'Aviación',
      Crafts: 'Manualidades',
      Games: 'Juegos',
      Hobbies: 'Aficiones',
      'Home & Garden': 'Casa y jardín',
      'Video Games': 'Videojuegos',
    },
  },
  Music: {
    es: 'Música',
    within: {
      'Music Commentary': 'Comentario musical',
      'Music History': 'Historia de la música',
      'Music Interviews': 'Entrevistas musicales',
    },
  },
  News: {
    es: 'Noticias',
    within: {
      'Business News': 'Noticias de negocios',
      'Daily News': 'Noticias diarias',
      'Entertainment News': 'Noticias de espectáculos',
      'News Commentary': 'Análisis de noticias',
      Politics: 'Política',
      'Sports News': 'Noticias deportivas',
      'Tech News': 'Noticias de tecnología',
    },
  },
  'Religion & Spirituality': {
    es: 'Religión y espiritualidad',
    within: {
      Buddhism: 'Budismo',
      Christianity: 'Cristianismo',
      Hinduism: 'Hinduismo',
      Islam: 'Islam',
      Judaism: 'Judaísmo',
      Religion: 'Religión',
      Spirituality: 'Espiritualidad',
    },
  },
  Science: {
    es: 'Ciencia',
    within: {
      Astronomy: 'Astronomía',
      Chemistry: 'Química',
      'Earth Sciences': 'Ciencias de la Tierra',
      'Life Sciences': 'Ciencias de la vida',
      Mathematics: 'Matemáticas',
      'Natural Sciences': 'Ciencias naturales',
      Nature: 'Naturaleza',
      Physics: 'Física',
      'Social Sciences': 'Ciencias sociales',
    },
  },
  'Society & Culture': {
    es: 'Sociedad y cultura',
    within: {
      Documentary: 'Documentales',
      'Personal Journals': 'Diarios personales',
      Philosophy: 'Filosofía',
      'Places & Travel': 'Lugares y viajes',
      Relationships: 'Relaciones',
    },
  },
  Sports: {
    es: 'Deportes',
    within: {
      Baseball: 'Béisbol',
      Basketball: 'Baloncesto',
      Cricket: 'Críquet',
      'Fantasy Sports': 'Ligas de fantasía',
      Football: 'Fútbol americano',
      Golf: 'Golf',
      Hockey: 'Hockey',
      Rugby: 'Rugby',
      Running: 'Atletismo',
      Soccer: 'Fútbol',
      Swimming: 'Natación',
      Tennis: 'Tenis',
      Volleyball: 'Voleibol',
      Wilderness: 'Vida al aire libre',
      Wrestling: 'Lucha libre',
    },
  },
  Technology: { es: 'Tecnología' },
  'True Crime': { es: 'Crímenes reales' },
  'TV & Film': {
    es: 'Televisión y cine',
    within: {
      'After Shows': 'Tras el capítulo',
      'Film History': 'Historia del cine',
      'Film Interviews': 'Entrevistas de cine',
      'Film Reviews': 'Crítica de cine',
      'TV Reviews': 'Crítica de televisión',
    },
  },
}

/** A category as it is kept, `News` or `News > Politics`, and what it is called. */
export type Category = { value: string; label: Sentence }

/** Every category that a podcast may be of, in Apple's order. */
export const categories: Category[] = Object.entries(known).flatMap(([name, { es, within = {} }]) => [
  { value: name, label: { en: name, es } },
  ...Object.entries(within).map(([inner, innerEs]) => ({
    value: `${name} > ${inner}`,
    label: { en: `${name} › ${inner}`, es: `${es} › ${innerEs}` },
  })),
])
