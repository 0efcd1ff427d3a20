import { loadContract } from '../load.ts'
import type { Published } from '../published.ts'
import { readModelFile } from './file.ts'
import { isSdkFolder, readInstalledSdk, readSdkFolder } from './installed-sdk.ts'
import { readSpecs } from './specs.ts'

/**
 * Reads a form of the API by its name: `specs`, `sdk` (what the project in `folder` has
 * installed), a model file, or the folder of an SDK package.
 * @throws UnreadableModel, one sentence, when it is none of them.
 */
export function readForm(name: string, folder: string): Published {
  if (name === 'specs') return readSpecs(loadContract())
  if (name === 'sdk') return readInstalledSdk(folder)
  return isSdkFolder(name) ? readSdkFolder(name) : readModelFile(name)
}
