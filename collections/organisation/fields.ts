import type { Field } from 'payload'
import { slugs } from '../slugs.js'

export const fields: Field[] = [
  { name: 'name', type: 'text', required: true, label: { en: 'Name', es: 'Nombre' } },
  { name: 'logo', type: 'upload', relationTo: slugs.media, label: { en: 'Logo', es: 'Logotipo' } },
  { name: 'about', type: 'textarea', localized: true, label: { en: 'About us', es: 'Quiénes somos' } },
]
