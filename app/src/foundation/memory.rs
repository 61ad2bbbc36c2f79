use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// What slices keep in the process between requests, each a type of its own that is made empty when it is first asked for.
///
/// Never the truth: all of it can be read again from the database, and is gone when the program ends.
#[derive(Clone, Default)]
pub struct Memory {
    kept: Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>,
}

impl Memory {
    /// The one `T` of this server.
    pub fn of<T: Any + Send + Sync + Default>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let one = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::<T>::default());
        one.clone().downcast().unwrap_or_default()
    }
}
