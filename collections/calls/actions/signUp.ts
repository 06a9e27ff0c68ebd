import type { Block } from 'payload'
import { headingAndText } from './shared.js'

/** Sign up: announced by heading and text. */
export const signUp: Block = {
  slug: 'signUp',
  interfaceName: 'SignUpAction',
  labels: { singular: { en: 'Sign up', es: 'Inscribirse' }, plural: { en: 'Sign up', es: 'Inscribirse' } },
  fields: headingAndText,
}
