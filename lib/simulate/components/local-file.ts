import { makeValue } from '../../values';
import type { Component } from '../component';
import type { Site } from '../site';
import { fileOf } from '../world';

/** `local.file`: the text of a file. */
export function localFile(site: Site): Component {
  site.args.expect({ executed: ['filename', 'is_secret'], irrelevant: ['detector', 'poll_frequency'] });
  return {
    exports: {
      content() {
        const name = site.args.text('filename');
        const text = fileOf(site.world, name);
        if (text === undefined) throw site.args.notExecuted(`the text of ${name} isn't known: give it with \`files\``);
        return makeValue.optionalSecret(text, site.args.flag('is_secret'));
      },
    },
  };
}
