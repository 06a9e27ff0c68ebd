import type { Metadata } from 'next'
import { BranchesPage } from './BranchesPage/index.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toBranchesGraph } from '../metadata/jsonLd/toBranchGraph.js'
import { readAddresses, readCountries, readLocales, readPlaces, readSpeaker, toShown } from '../read/read.js'
import { toMetadata } from '../metadata/toMetadata.js'
import { words } from '../language/words.js'

const readURL = async (locale: string): Promise<string> =>
  (await readAddresses('branches')).find((address) => address.locale === locale)!.url

/** The metadata of the page at `/branches` in a language. */
export const readBranchesMetadata = async ({ locale }: { locale: string }): Promise<Metadata> => {
  const { first } = await readLocales()
  const said = words(locale)
  return toMetadata(
    {
      title: said.branches,
      description: said.branchesText,
      url: await readURL(locale),
      locale,
      languages: await readAddresses('branches'),
      organisation: await readSpeaker(locale),
      image: null,
    },
    { first },
  )
}

/** The page at `/branches` in a language. */
export const renderBranchesPage = async ({ locale }: { locale: string }) => {
  const countries = await readCountries(locale)
  return (
    <>
      <GraphScript
        graph={toBranchesGraph({ countries, name: words(locale).branches, url: await readURL(locale) })}
      />
      <BranchesPage
        {...await toShown({
          countries,
          languages: await readAddresses('branches'),
          organisation: await readSpeaker(locale),
        })}
        locale={locale}
        places={await readPlaces(locale)}
      />
    </>
  )
}
