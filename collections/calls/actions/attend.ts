import type { Block } from 'payload'
import { headingAndText } from './shared.js'

/** Come to a place at a time. */
export const attend: Block = {
  slug: 'attend',
  interfaceName: 'AttendAction',
  labels: {
    singular: { en: 'Come to a place', es: 'Acudir a un lugar' },
    plural: { en: 'Come to a place', es: 'Acudir a un lugar' },
  },
  fields: [
    ...headingAndText,
    {
      name: 'what',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { en: 'What happens', es: 'Qué se hace' },
    },
    {
      name: 'startsAt',
      type: 'date',
      timezone: true,
      label: { en: 'Starts', es: 'Empieza' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endsAt',
      type: 'date',
      timezone: true,
      label: { en: 'Ends', es: 'Termina' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'placeAfterSignup',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Tell the place only after signing up', es: 'Decir el lugar solo tras inscribirse' },
    },
    { name: 'place', type: 'text', localized: true, maxLength: 200, label: { en: 'Place', es: 'Lugar' } },
    {
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { en: 'Accessibility', es: 'Accesibilidad' },
    },
    { name: 'latitude', type: 'number', min: -90, max: 90, label: { en: 'Latitude', es: 'Latitud' } },
    { name: 'longitude', type: 'number', min: -180, max: 180, label: { en: 'Longitude', es: 'Longitud' } },
  ],
}
