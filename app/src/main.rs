//! Parses the command line, nothing else.

/// Pages and papers are made of many small texts: the allocator of the C library takes a fifth of the time of a page.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    qurb::cli::main()
}
