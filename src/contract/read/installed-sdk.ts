import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UnreadableModel, type Published } from '../published.ts'
import { readSdk } from './sdk.ts'

const packageName = '@aws-sdk/client-chime-sdk-meetings'

/** Reads the SDK that the project in `folder` has installed, else the one of this package. */
export function readInstalledSdk(folder: string): Published {
  const bases = [join(resolve(folder), 'package.json'), fileURLToPath(import.meta.url)]
  for (const base of bases) {
    const entry = findEntry(base)
    if (entry) return readPackage(entry)
  }
  throw new UnreadableModel(`${packageName} is not installed: npm install ${packageName}.`)
}

/** True for the folder of an unpacked SDK package, such as a newer one outside of the project. */
export function isSdkFolder(folder: string): boolean {
  const file = join(folder, 'package.json')
  return existsSync(file) && readPackageFile(file).name === packageName
}

/** Reads the SDK package in a folder. */
export function readSdkFolder(folder: string): Published {
  return readPackage(createRequire(join(resolve(folder), 'package.json')).resolve(resolve(folder)))
}

function findEntry(base: string): string | undefined {
  try {
    return createRequire(base).resolve(packageName)
  } catch {
    return undefined
  }
}

function readPackage(entry: string): Published {
  const { version } = readPackageFile(findPackageFile(dirname(entry)))
  const name = `${packageName} ${version ?? 'of unknown version'}`
  let exports: Record<string, unknown>
  try {
    exports = createRequire(import.meta.url)(entry) as Record<string, unknown>
  } catch (error) {
    throw new UnreadableModel(
      `${name} in '${dirname(entry)}' cannot be loaded (${(error as Error).message.split('\n')[0]}): install it again.`,
    )
  }
  return readSdk(exports, name)
}

function findPackageFile(folder: string): string {
  const file = join(folder, 'package.json')
  if (existsSync(file) && readPackageFile(file).name === packageName) return file
  return dirname(folder) === folder ? file : findPackageFile(dirname(folder))
}

function readPackageFile(file: string): { name?: string; version?: string } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string }
  } catch {
    return {}
  }
}
