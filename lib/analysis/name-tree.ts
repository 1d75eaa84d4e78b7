/** Values by names in parts: a tree, so that looking a name up costs as much as the name has parts. */
export class NameTree<T> {
  /** Most names have none behind them. */
  #children: Map<string, NameTree<T>> | undefined;
  #value: T | undefined;

  set(names: readonly string[], value: T): void {
    let tree: NameTree<T> = this;
    for (const name of names) {
      tree.#children ??= new Map();
      let child = tree.#children.get(name);
      if (!child) {
        child = new NameTree();
        tree.#children.set(name, child);
      }
      tree = child;
    }
    tree.#value = value;
  }

  /** The value of the shortest beginning of a name that has one. */
  shortest(names: readonly string[]): T | undefined {
    let tree: NameTree<T> | undefined = this;
    for (const name of names) {
      tree = tree.#children?.get(name);
      if (!tree) return undefined;
      if (tree.#value !== undefined) return tree.#value;
    }
    return undefined;
  }
}
