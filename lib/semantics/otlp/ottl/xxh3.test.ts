import { xxh3, xxh128 } from './xxh3';

const hex = (value: bigint) => value.toString(16).padStart(16, '0');

// Each length is one at which the algorithm changes; the hashes are those of github.com/zeebo/xxh3.
test.each([
  [0, '2d06800538d394c2', '99aa06d3014798d86001c324468d497f'],
  [1, 'e12ef9d2eb86ceeb', '51025a4491835505e12ef9d2eb86ceeb'],
  [3, 'a9088dda485b481c', 'ce31763cbf8245a5a9088dda485b481c'],
  [4, '57648c318a7a307e', 'dd40da4fb215e2141c39dbb553a705e0'],
  [8, 'b0fb3e3c3f94990a', 'f69a63d1bfe6b421ed2e15d607e65102'],
  [9, '8aca5cb309437c2e', 'e6437f593809a3c57d29026a8dab645b'],
  [16, '2bd926d88792965a', 'e8920f24c46d190e93e2125b8d5e83bd'],
  [17, '621f018aad19b14a', '87a3d4506bedd5649f166f98e8c7d6d8'],
  [128, 'e9549af9a74093e6', '6366d7603fd45b4ae5ba6e4129933089'],
  [129, 'b54ad1cd8a4c84b9', '29ff8922f1223360efe75d0059e9e2d3'],
  [240, '3e136902ec966624', '162f94b689da4e16fd17fecfdb5c1b45'],
  [241, 'bd7d29b6ba966d6a', '83e91254d35bcf72bd7d29b6ba966d6a'],
  [1024, 'dc5acf0b043c445b', '8bbb9f7af37f2f52dc5acf0b043c445b'],
  [1025, 'c856c953bbdbc807', 'f66a602aa3eda73bc856c953bbdbc807'],
  [2999, 'cea5618c576a6060', 'cee2b028424d05d9cea5618c576a6060'],
])('%d bytes have the hashes of the original', (length, hash64, hash128) => {
  const bytes = Buffer.from(Array.from({ length }, (_, at) => (at * 7 + length) & 255));
  const { low, high } = xxh128(bytes);

  expect(hex(xxh3(bytes))).toBe(hash64);
  expect(hex(high) + hex(low)).toBe(hash128);
});
