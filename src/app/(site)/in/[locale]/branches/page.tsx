import type { Metadata } from 'next'
import { BranchesPage } from '../../../../../site/branches/BranchesPage/index.js'
import { words } from '../../../../../site/language/words.js'
import { GraphScript } from '../../../../../site/metadata/jsonLd/graph.js'
import { toBranchesGraph } from '../../../../../site/metadata/jsonLd/toBranchGraph.js'
import { toMetadata } from '../../../../../site/metadata/toMetadata.js'
import { getRouteParams } from '../../../../../site/read/getRouteParams.js'
import {
  getOrganisation,
  readAddresses,
  readCountries,
  readLocales,
  readPlaces,
  toOwnAddresses,
} from '../../../../../site/read/read.js'

type Props = { params: Promise<{ locale: string }> }

const readURL = async (locale: string): Promise<string> =>
  (await readAddresses('branches')).find((address) => address.locale === locale)!.url

/** The metadata of the page at `/branches` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await getRouteParams(params)
  const { first } = await readLocales()
  const said = words(locale)
  return toMetadata(
    {
      title: said.branches,
      description: said.branchesText,
      url: await readURL(locale),
      locale,
      languages: await readAddresses('branches'),
      organisation: await getOrganisation(locale),
      image: null,
    },
    { first },
  )
}

/** The page at `/branches` in a language. */
const Page = async ({ params }: Props) => {
  const { locale } = await getRouteParams(params)
  const countries = await readCountries(locale)
  return (
    <>
      <GraphScript
        graph={toBranchesGraph({ countries, name: words(locale).branches, url: await readURL(locale) })}
      />
      <BranchesPage
        {...await toOwnAddresses({
          countries,
          languages: await readAddresses('branches'),
          organisation: await getOrganisation(locale),
        })}
        locale={locale}
        places={await readPlaces(locale)}
      />
    </>
  )
}

export default Page
