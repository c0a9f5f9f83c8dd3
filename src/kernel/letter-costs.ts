/**
 * How rare letters and pairs of letters are in source text, so that the kernel looks for each literal by its rarest
 * bytes: an arbitrary choice was measured to make a whole history scan a fifth slower.
 *
 * Made by `bench/kernel/count-letters.ts` from 64 MB each of this project's `node_modules` (JavaScript, TypeScript, JSON,
 * Markdown), Debian's Python packages and its C headers. It only steers speed: any table gives the same candidates.
 */

/**
 * The first row: each letter by itself; then a row for each letter: those that follow it. A letter is a byte with bit 5
 * set, of which there are 64: numbers 0 to 31 are bytes 0x20 to 0x3f, 32 to 63 are 0x60 to 0x7f. A cost is the negative
 * logarithm of the frequency in quarters of a bit, 0 to 63, written as a base64 digit.
 */
const ROWS: readonly string[] = [
  'KqdhrwpgaYTrZecbdghkljlolkeelgkrjSaUWPXZZSmcVYSTWlSRRXcfcbmgfgxV',
  'EmahrrjbZoTlzisbcfilmnorqsl7hZordVZVZZYefUqlabZWYtXUTbbchmuZcdxb',
  'QSSXXacXRdWqofkhUbxzzwYpzsdwoKromSWaXaUYeWWZbcZdbcZZWghgtuxdOokb',
  'RgQaYjmggRRqMjVbfkpqlwmtlwPSjqZlWUbWXabYaZjiUaZaVnXVWaffjnsfSTef',
  'KokSowxjhmhzvqtahpssxwjxpwo2wz3ziZliEQkhpOrrhlopaqggcdtwr43pat9a',
  'NbViXfeWYaZsYjeZYSdikebkilUZkphjPRfcPeWjtdZclhlfglPflkkrot2LRfvl',
  'KXYcYUaSSbbhhaihWjXcciXhklkqfgksiQZcYYbcfaegZeWfbgWLilsnciofRglf',
  'GgfkhlIaXVVtcnhsfmnrttetvwslvfeunUdaabbYoZjjZZaWbfYXZfdmgr8yZlud',
  'UqfcifqabPOnIhZglkolttuuttVakporZXYVYYYabXiiaVXaUeYRUaaaekkdWYlf',
  'jdTqrspXTOWv3njlZYgloqqtqsuunz1fhVWOZVYcZTmfYaWPTqVLTZWgWopce3wV',
  'J0avuyriZIMrQlYZglnqtwvxvyUMumsmiijakiimqazrhliYi1becjknoy+bgXzc',
  'E3sP0x2rpPL2ljpP2034763///t6tynwkefYdZfmoY3pijhfb3jacieue01ppa8g',
  'GtcsgrwTXRXMdXkfcXchgmmnmnnauPqijcabefehhXZlgggjekgdfkilfnmiYawZ',
  'Duk4269fsiJs9u0vddcjlmmrrv525/9/3grSqWqZxXxcnakbqfkdkcrgujzre0/o',
  'R6o4vw7ioqUlzEvwgYZhmmpohe1vydUtsWYWaZVdeXnkZbdZXpXTXdeblofuZl4q',
  'N1bpp12ihiLunkUYXadhjijnmlw3e/qupTZRWVXVTVahVUYVTmURVbUcfpqnhn3U',
  'M1jgfu8kolG1jjiJuonvwzz1wwurngispWaVVcfbgakraceaXsWXZbfaituVesoo',
  'ReakmnphdVSuNbZmLUVYZdZYcKbYuvmuoXchfggloojmkqqklrqttlrqMstsTZyX',
  'RtdhvwqfgSUuQgVjQRNWWWPXYVYZdtjsphcfbddqsqurgqsujsnlnZjqqwtlgY9J',
  'PtbrwuqdbSTvQcRhPTUVVOWXRYYaqnaspYbcWeapnWjlgkjjcqkfejejcurkfaoN',
  'TsetrstclWVtOeRfUSIWVXWXVUWesynvqfaaYeWpqnoodopqmnioqpjqosqncb4N',
  'OgYnnqpbcTSrOZShRVVUTVXUSWVZnkYmoXZaadbknalmZkppipnhjhqebpphSY6Q',
  'XnhqruufsZXtOebnESXWXQSZZXXhuyrvohdegggopqorknpqkprgppsnqsrode4d',
  'RcPptsqbbUUsOaRjTWWWJVWXWXWeqfespcbeeedlobojhijpjqomipjhcrqkcb5Q',
  'PjXbkmqafUTsNcXjTUTVTVUVUVTestqtpWYaaaSjmhhkhkojjlmjmloolpltVb3M',
  'QeYjmnqadTSnOaXeOWWQTXPYVWVYqleooWUZbcaknchfhlgmfnjXlnnhcrpoYc4R',
  'RqelptmclVXqReahVXVYXXXYXUXkwzvwtaccdddoqpqnlloplplfnmSorootcZ7F',
  'Dqfypv4ikmM41oySjjlkmnopopOyse6yhdhafedgoexridhccwdbghfnvrzfdkyc',
  'Q0q311yl0aBrzd1t637+x95//6xgty/70UlfvokiyW6tl3uluajom1tp1f81Uv/4',
  'OjT2vs1dhte4rmwOedgVgjjlo2s4OVetsVXSabXgbVneYcbTSvYTOSZbkryYhy0Q',
  'DmU4qt2edqfyvcvdffinlposqsw5vKRsthljkgfpqhhskmclkrffaimqvvvghszq',
  'HyevvxZbOYKyUqaokhmu0yy013XOcUQrebgfgigbnctmgdhjephaWgkolnzhfeta',
  'KcZpelkSYZaujjRXjcgkklqqkkFkealUgghlpkmqqfuunpjocjlegjkroqzbUkqj',
  'MrYkZjwdkXTuWjVklnkkjruxahgdkwwsPVWXSUXdfVcjVcXbNrTOTbdgmqvegepa',
  'Vmmwt43qkinzejhtoplmqpstrunhyttvzQWPTbeTrVocNQPiViNPLXcedZmvev+e',
  'XqfttyvhgbirUgYcjgiiahfmklghuroytOYWeMeeiNQfNgfQdkVWcOlnnSophr/W',
  'Yumwz81ngbhoWmglonjnppqpqpjemtr30ObZgOjoNWoQRWiKfoSVMXhpgcqwpv/X',
  'Lxe2x41hXYapXeYkojhmnnqrmtabknlpnSdcVGgghPohZffTaoYWcXhicexmmh/R',
  'M1fsv5uiVac1YhamusqpxyszxycfinjqnUfRRYRbnfqnVWOgXbMPQnacSbwooj/V',
  'LmesoyykXcZ0ZjXulkmgpqgnfokikoszpRhecTTmsIstUiYMftRYXQrptayogo8W',
  'N4fwo7pgZYc0VbYbtokruwwxtteampknmTbZjJjcWQtnSaOVcpTRVWgorlokjd/R',
  'Q2dzx+wjYbbybicowtowzvl011hgrndrpLhiiGjmoNvohdkQiqWaSYomsctsrn/W',
  'f/u15//triswdrkn4pmh49m6r8ur5xq88VXRRVRTxozmTUHNXnYOOrZxf1Y5vp/e',
  'TeZ+i33gYamlXpZpbkhlqqdpnolkwpnuySXZcFfiiYifhhiRbghLdUbYlflnjj4U',
  'Ste1w70iaOfxRhahujquvztyvxhcqstrqUcTeKefkRsofeaihoiVdYodspspni+G',
  'S5gw4/3jabdvbjch0tnq14y5m4fhmqquqPdgXLXcdMvnOmjPesiTURWmoWrpsq/M',
  'R+jyu92fddj0ZiWb0plstxrytzikrvozuLTcYIdkpQrlYThRMshTfYhlpltusm/T',
  'O2f5t9zhcbe2cibmrYtu4504z3hhmpqrpRkRPNWPoWuebidSdwgMMVcryezqjm/X',
  'T8s5193pill6gmls5zw67947x/qqzv14vaXTSiSctUkZURJXPzLRUTaWmonytm/X',
  'Xyk2x1tjabkycmfrqmnuutupqwhmpqdkwNhccJdjbUzXRhgNWmNWOTkksWwswr/R',
  'VhdmnoohdVhoSnakhjkqmplqnqletmqvuOWbdWbcgbgjSdejeXZacEhgjegqjs8R',
  'Pshyw4ueZYexahbmzoquz3z506efjolspPiXZJcXlO1eZXTPbuUTQVbivV1qlh+V',
  'O3cqv80ibabuZhUawiprzyyis5agpooloYlWiMhiXQwRQdYVWkdNKXkjncmfqn/W',
  'Mxg6s/zhYbdyZgailkpl34n7p6eglqjqpQkZeMfqNNwlcffRYyOUWUmhaRwomm/T',
  'Z6r////rrpouexkyfjeg02m5k40pjxx//WTUWOYbqTzuOQLjSuMONrlrgut0x1/d',
  'Ywiv4/5ikfo1gqeijYbYcqbvfumnprr0yJgdiHdgoPscaPiNYngbdhbnhqriht/V',
  'PvhyqzziXgfnahYpjiqjrqsvqskirprusMccaPghPJnjdfRQfmSSdXmYonnsns/S',
  'R7i2342hYTiuTeblSXZbZMgfUcdgmmtrrTYSbTYmmYrdhYefNoidLllpZgtoqj3Q',
  'KydyqypfVYY1UdWauqqvzzw1x0acgognkYcbgYbdmYrqYXVUHiZTVikbspokmc9Q',
  'a8h8t63fjehqelgjgplcosqqoqnlqrzuqNZdeDggiRlldZgTiigghgkgeZbxjg5Q',
  'NhQyprrXgoGmpejiWZeeipkknmi0vx6uYZdZZbehiWkaXYaUatVUZdenmwzdVQeb',
  'LrWtmqsehmOrvmdfNrty/6577/t1kkrpiiWgcjXpsjyvloMlZsWaWQUgLyueNdps',
  'LyYzkzyeUQHdNkZR+69///////ZMudZiavujtnmt1q+6su03x+mqv4rv5n+VWXxn',
  'VeXdghkYShUnlccaZZXZdeigjoimfZhjebecgehmoZmiOcflhgcZViikjuuWQdGa',
  'j/wo3//tkno/r+s2gglhwrr0w00x12/2wSWMTTTVaRrdVUTSRnTMPXVcYokx0u9R',
];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The costs as 65 rows of 64 bytes. */
export function letterCosts(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const costs = Buffer.from(ROWS.join(''), 'latin1');
  for (let at = 0; at < costs.length; at++) costs[at] = values[costs[at]!]!;
  return costs;
}
