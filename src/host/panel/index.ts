import type { Config } from 'payload'

// Inside the page itself: no file to serve, nothing to fetch.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="rotate(-5 16 16)"><path fill="#c8102e" d="M6 2h20v24l-4-2.5-4 2.5-4-2.5-4 2.5-4-2.5z"/><path fill="#fff" d="M10 7h4.5v8.5H10zM17.5 7H22v8.5h-4.5zM12.25 17a2 2 0 1 1 0 4 2 2 0 0 1 0-4M19.75 17a2 2 0 1 1 0 4 2 2 0 0 1 0-4"/></g></svg>',
)}`

/** The panel's face: Broadside's name, mark and titles. Nothing of it comes from another host. */
export const panel: Config['admin'] = {
  components: {
    header: ['/src/host/panel/OutboxBanner/index.tsx#OutboxBanner'],
    graphics: { Logo: '/src/host/panel/Logo/index.tsx#Logo', Icon: '/src/host/panel/Logo/index.tsx#Icon' },
  },
  meta: {
    titleSuffix: ' · Broadside',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }],
  },
}
