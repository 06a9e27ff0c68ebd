import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import pageHeaders from './src/policy/pageHeaders.json' with { type: 'json' }

// Next writes the folders of its generated types into the TypeScript config that it is given: it gets one of its own,
// so that tsconfig.json stays as it was committed, and `tsc` reads no types of a build that is not the current one.
const tsconfigPath = '.build/tsconfig.next.json'
if (!existsSync(tsconfigPath)) {
  mkdirSync('.build', { recursive: true })
  writeFileSync(tsconfigPath, JSON.stringify({ extends: '../tsconfig.json', include: ['../src/app/**/*'] }))
}

const config: NextConfig = {
  // Browser tests build and serve beside a developer's own .next.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true, tsconfigPath },
  // One copy of Payload for all bundles: instrumentation boots it and routes answer with it, and a route that had a copy
  // of its own would not know the other's errors by their class, so that no fault would reach its field in the panel.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-postgres',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/email-nodemailer',
    '@payloadcms/graphql',
  ],
  experimental: {
    // With a root layout each for panel, site and preview, no layout is everybody's: an address where nothing stands has
    // a document of its own.
    globalNotFound: true,
    // To write it takes a fifth of a build, and most builds are the only one of their folder.
    turbopackFileSystemCacheForBuild: false,
    // The panel sends a whole form to have it drawn: as much as any other request may hold (plugins/bodyLimits.ts).
    serverActions: { bodySizeLimit: 2_000_000 },
  },
  // src/proxy.ts is to see the address that Next itself goes by: with another host in it, a page of our own would be
  // fetched as somebody else's, by HTTP and through the proxy again.
  skipProxyUrlNormalize: true,
  async headers() {
    return [
      // Nothing is guessed, and nobody learns where a reader came from. The policy of a page comes beside it (src/policy).
      {
        source: '/:path*',
        headers: Object.entries(pageHeaders).map(([key, value]) => ({ key, value })),
      },
      // A preview's address is a key: it is kept nowhere. Who may frame it stands in its policy (src/policy).
      { source: '/preview/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }] },
    ]
  },
  async redirects() {
    // The stock page would make an admin of whoever comes first; ours asks for the setup token.
    return [{ source: '/admin/create-first-user', destination: '/setup', permanent: false }]
  },
}

const whole = withPayload(config, { devBundleServerPackages: false })

// Payload asks every browser for its colour scheme before it answers, so that Chromium fetches its first page twice. The
// panel alone looks at it.
export default {
  ...whole,
  headers: async () =>
    (await whole.headers!()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
} satisfies NextConfig
