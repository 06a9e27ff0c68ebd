import { message, type MessageKey, type Sentence } from '../messages/messages.js'

/**
 * Apple's podcast categories with their subcategories, spelled as in feeds.
 * https://podcasters.apple.com/support/1691-apple-podcasts-categories
 */
const known: Record<string, string[]> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  History: [],
  'Health & Fitness': [
    'Alternative Health',
    'Fitness',
    'Medicine',
    'Mental Health',
    'Nutrition',
    'Sexuality',
  ],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: [
    'Animation & Manga',
    'Automotive',
    'Aviation',
    'Crafts',
    'Games',
    'Hobbies',
    'Home & Garden',
    'Video Games',
  ],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: [
    'Business News',
    'Daily News',
    'Entertainment News',
    'News Commentary',
    'Politics',
    'Sports News',
    'Tech News',
  ],
  'Religion & Spirituality': [
    'Buddhism',
    'Christianity',
    'Hinduism',
    'Islam',
    'Judaism',
    'Religion',
    'Spirituality',
  ],
  Science: [
    'Astronomy',
    'Chemistry',
    'Earth Sciences',
    'Life Sciences',
    'Mathematics',
    'Natural Sciences',
    'Nature',
    'Physics',
    'Social Sciences',
  ],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Sports: [
    'Baseball',
    'Basketball',
    'Cricket',
    'Fantasy Sports',
    'Football',
    'Golf',
    'Hockey',
    'Rugby',
    'Running',
    'Soccer',
    'Swimming',
    'Tennis',
    'Volleyball',
    'Wilderness',
    'Wrestling',
  ],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
}

/** A category's stored value (`News` or `News > Politics`) and its label. */
export type Category = { value: string; label: Sentence }

/** The message key of a category: `podcasts:categoryFilmReviews` for `Film Reviews`. */
const toMessage = (name: string) => {
  const words = name.replaceAll("'", '').match(/[A-Za-z0-9]+/g)!
  const key = words.map(
    (word) => word.charAt(0) + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1)),
  )
  return message(
    `podcasts:category${key.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}` as MessageKey,
  )
}

/** All categories, in Apple's order. */
export const categories: Category[] = Object.entries(known).flatMap(([name, within]) => [
  { value: name, label: toMessage(name) },
  ...within.map((inner) => ({
    value: `${name} > ${inner}`,
    label: message('podcasts:categoryWithin', { outer: toMessage(name), inner: toMessage(inner) }),
  })),
])
