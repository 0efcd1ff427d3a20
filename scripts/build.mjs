/**
 * Compiles into dist/ when a source is newer than the last build, so that `npm start` never runs
 * stale code and costs nothing when nothing changed.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', '.built')

if (!isFresh()) build()

function isFresh() {
  if (!existsSync(stamp)) return false
  const builtAt = statSync(stamp).mtimeMs
  const files = ['src', 'emulator', 'suites'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, folder, path),
    ),
  )
  files.push(join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json'))
  return files.every((file) => statSync(file).mtimeMs <= builtAt)
}

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
  chmodSync(join(root, 'dist', 'src', 'cli', 'main.js'), 0o755)
  writeFileSync(stamp, '')
}
