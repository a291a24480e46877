/* Test-only: wine 8 has no bcryptprimitives.dll (Windows 8 on), which Rust's library asks for random bytes. */
#define X __declspec(dllexport)
__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long size); /* RtlGenRandom */
X int ProcessPrng(unsigned char *buffer, unsigned long long size) {
    while (size) {
        unsigned long part = size > 0x10000 ? 0x10000 : (unsigned long)size;
        if (!SystemFunction036(buffer, part)) return 0;
        buffer += part;
        size -= part;
    }
    return 1;
}
