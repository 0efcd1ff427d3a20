/** The elements under their keys, keys in the order in which they first come up. */
export function groupBy<T, K>(elements: Iterable<T>, readKey: (element: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const element of elements) {
    const key = readKey(element)
    const group = groups.get(key)
    if (group) group.push(element)
    else groups.set(key, [element])
  }
  return groups
}
